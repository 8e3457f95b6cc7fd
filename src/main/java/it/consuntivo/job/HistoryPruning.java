package it.consuntivo.job;

import it.consuntivo.job.setting.Places;
import it.consuntivo.store.OpenDatabase;
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
        if (!new HistoryDatabase(places, exercise).isThere()) {
            return Optional.of(0);
        }
        Optional<ProcessLock> lock = ProcessLock.take(places, exercise);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try (ProcessLock held = lock.orElseThrow();
                OpenDatabase database = new HistoryDatabase(places, exercise).open(1)) {
            return Optional.of(new Stores(database.source()).history().prune(exercise, Math.max(1, newest)));
        }
    }
}
