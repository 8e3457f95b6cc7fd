package it.consuntivo.domain.score;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.RunId;
import java.time.Instant;

/**
 * The result that stands published for an exercise.
 *
 * @param body as its exercise names it
 * @param isFinal whether nothing was missing, and the year was over
 * @param run that first published these figures
 * @param published when it did
 */
public record PublishedYear(String body, boolean isFinal, YearResult result, RunId run, Instant published) {
    public static PublishedYear of(Exercise exercise, BodyScore score, RunId run, Instant now) {
        boolean isFinal = score.isFinal() && exercise.phase() == Phase.FINAL;
        return new PublishedYear(exercise.body(), isFinal, YearResult.of(exercise, score), run, now);
    }

    /** Whether it says the same, whichever run published it. */
    public boolean says(PublishedYear other) {
        return body.equals(other.body) && isFinal == other.isFinal && result.equals(other.result);
    }
}
