package it.consuntivo.domain.score;

import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Outcome;
import java.util.Collection;

/**
 * Objectives counted by outcome.
 *
 * @param notReported assigned, but in no accepted workbook
 */
public record Tally(int achieved, int notAchieved, int notReported, int excluded) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public static Tally of(Collection<Outcome> outcomes) {
        return outcomes.stream().map(Tally::of).reduce(NONE, Tally::plus);
    }

    private static Tally of(Outcome outcome) {
        return switch (outcome) {
            case ACHIEVED -> new Tally(1, 0, 0, 0);
            case NOT_ACHIEVED -> new Tally(0, 1, 0, 0);
            case NOT_REPORTED -> new Tally(0, 0, 1, 0);
            case EXCLUDED -> new Tally(0, 0, 0, 1);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(
                achieved + other.achieved,
                notAchieved + other.notAchieved,
                notReported + other.notReported,
                excluded + other.excluded);
    }

    /** All of them, gross. */
    public int assigned() {
        return achieved + notAchieved + notReported + excluded;
    }

    public boolean isEmpty() {
        return assigned() == 0;
    }

    public Ratio ratio(Denominator denominator) {
        return Ratio.of(achieved, denominator.count(assigned(), excluded));
    }
}
