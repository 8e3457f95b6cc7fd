package it.consuntivo.job;

import com.zaxxer.hikari.HikariDataSource;
import it.consuntivo.job.setting.Places;
import it.consuntivo.store.Database;
import it.consuntivo.store.Stores;
import java.io.IOException;
import java.util.Optional;

/** Removes old runs from the history, so that it does not grow for ever. */
public final class HistoryPruning {
    private final Places places;

    public HistoryPruning(Places places) {
        this.places = places;
    }

    /**
     * Removes all but the newest runs of an exercise.
     *
     * @param newest how many stay, at least 1: the last published run is what the next one is held against
     * @return how many were removed; empty when another process is at the exercise
     * @throws IOException when the database cannot be opened
     */
    public Optional<Integer> prune(String exercise, int newest) throws IOException {
        Optional<ProcessLock> lock = ProcessLock.take(places.lock(exercise));
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try (ProcessLock held = lock.orElseThrow();
                HikariDataSource database = open(exercise)) {
            return Optional.of(new Stores(database).history().prune(exercise, Math.max(1, newest)));
        }
    }

    private HikariDataSource open(String exercise) throws IOException {
        return places.server().isPresent()
                ? places.server()
                        .map(server -> Database.server(server.url(), server.user(), server.password(), 1))
                        .orElseThrow()
                : Database.embedded(places.database(exercise), 1);
    }
}
