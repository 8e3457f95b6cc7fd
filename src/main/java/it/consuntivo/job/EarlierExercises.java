package it.consuntivo.job;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.score.PastYears;
import it.consuntivo.domain.score.PublishedYear;
import it.consuntivo.job.setting.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands published for earlier exercises of the same body, wherever their histories are. One that cannot be looked
 * at is left out, and the log says so: a year less to compare with is no reason to leave this one unpublished.
 */
record EarlierExercises(Places places) {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierExercises.class);

    /** By name of the exercise. */
    List<PublishedYear> of(Exercise exercise) {
        var history = new RunHistory(places);
        List<PublishedYear> all = exercises(history).stream()
                .filter(other -> !other.equals(exercise.name()))
                .flatMap(other -> published(history, other))
                .toList();
        return PastYears.relevant(exercise, all);
    }

    private static List<String> exercises(RunHistory history) {
        try {
            return history.exercises();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Pool, database and packed documents each have a fault of their own for what they cannot read. */
    private static Stream<PublishedYear> published(RunHistory history, String exercise) {
        try {
            return history.published(exercise).stream();
        } catch (RuntimeException unreadable) {
            LOG.warn("The history of {} cannot be read: nothing is compared with it", exercise, unreadable);
            return Stream.empty();
        }
    }
}
