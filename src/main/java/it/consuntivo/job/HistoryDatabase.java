package it.consuntivo.job;

import com.zaxxer.hikari.HikariDataSource;
import it.consuntivo.job.setting.Places;
import it.consuntivo.store.Database;
import java.io.IOException;

/** The database of an exercise, wherever its place is: embedded beside the exercises, or on a server. */
record HistoryDatabase(Places places, String exercise) {
    /** Whether there is one; on a server all exercises share theirs. */
    boolean isThere() {
        return places.server().isPresent() || Database.isThere(places.database(exercise));
    }

    /**
     * Opens it to work with, and makes it if there is none. An embedded one may be opened only under the exercise's lock.
     *
     * @param connections how many threads will use it at once
     */
    HikariDataSource open(int connections) throws IOException {
        return places.server().isPresent()
                ? onServer(places.server().orElseThrow(), connections)
                : Database.embedded(places.database(exercise), connections);
    }

    /** Opens it to look at; a run may be under way. */
    HikariDataSource openToLook() {
        return places.server()
                .map(server -> onServer(server, 1))
                .orElseGet(() -> Database.readOnly(places.database(exercise)));
    }

    private static HikariDataSource onServer(Places.Server server, int connections) {
        return Database.server(server.url(), server.user(), server.password(), connections);
    }
}
