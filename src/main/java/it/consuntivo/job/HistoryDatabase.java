package it.consuntivo.job;

import com.zaxxer.hikari.HikariDataSource;
import it.consuntivo.job.setting.Places;
import it.consuntivo.store.Database;
import it.consuntivo.store.NewerDatabaseException;
import it.consuntivo.store.OpenDatabase;
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
     * @throws NewerHistoryException when a newer version of the program wrote it
     * @throws IOException when the machine does not let it be opened
     */
    OpenDatabase open(int connections) throws IOException {
        try {
            if (places.server().isEmpty()) {
                return Database.embedded(places.database(exercise), connections);
            }
            Places.Server server = places.server().orElseThrow();
            return Database.server(server.url(), server.user(), server.password(), connections);
        } catch (NewerDatabaseException newer) {
            throw new NewerHistoryException(String.valueOf(newer.getMessage()), newer);
        }
    }

    /** Opens it to look at; a run may be under way. */
    HikariDataSource openToLook() {
        return places.server()
                .map(server -> Database.server(server.url(), server.user(), server.password()))
                .orElseGet(() -> Database.readOnly(places.database(exercise)));
    }
}
