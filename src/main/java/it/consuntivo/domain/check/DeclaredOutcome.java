package it.consuntivo.domain.check;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.Rules.Weighting;
import it.consuntivo.domain.model.Submission;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Reads an outcome out of a row, from its own column or from the result. A result is the weight or 0; where a row gives
 * no weight, the plan's counts where weights are declared; where they are uniform, the largest result of the same type
 * in the submission stands for it, because all weigh the same.
 */
final class DeclaredOutcome {
    private final Exercise exercise;
    private final Submission submission;
    private final PlanMatch match;

    DeclaredOutcome(Exercise exercise, Submission submission, PlanMatch match) {
        this.exercise = exercise;
        this.submission = submission;
        this.match = match;
    }

    /** The outcome; empty when the row gives neither outcome nor a result that is the weight or 0. */
    Optional<Outcome> of(Objective objective) {
        return objective.outcome().or(() -> objective.result().flatMap(result -> fromResult(objective, result)));
    }

    /** Whether the result is neither the weight nor 0. */
    boolean resultIsNeither(Objective objective) {
        return objective
                .result()
                .filter(result -> fromResult(objective, result).isEmpty())
                .isPresent();
    }

    private Optional<Outcome> fromResult(Objective objective, BigDecimal result) {
        if (result.signum() == 0) {
            return Optional.of(Outcome.NOT_ACHIEVED);
        }
        return sameWhenPrinted(result, weight(objective)) ? Optional.of(Outcome.ACHIEVED) : Optional.empty();
    }

    BigDecimal weight(Objective objective) {
        return objective.weight().or(() -> planned(objective)).orElseGet(() -> largestResult(objective.type()));
    }

    private Optional<BigDecimal> planned(Objective objective) {
        return exercise.rules().weights() == Weighting.DECLARED
                ? match.of(objective).flatMap(PlannedObjective::weight)
                : Optional.empty();
    }

    private BigDecimal largestResult(ObjectiveType type) {
        return submission.objectives(type).stream()
                .flatMap(other -> other.result().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** Weights are printed with two decimals, and copied from print. */
    static boolean sameWhenPrinted(BigDecimal one, BigDecimal other) {
        return one.setScale(2, RoundingMode.HALF_UP).compareTo(other.setScale(2, RoundingMode.HALF_UP)) == 0;
    }
}
