package it.consuntivo.domain.check;

import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Submission;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Reads an outcome out of a row, from its own column or from the result. A result is the weight or 0; where a row gives
 * no weight, the largest result of the same type in the submission stands for it, because all weigh the same.
 */
final class DeclaredOutcome {
    private final Submission submission;

    DeclaredOutcome(Submission submission) {
        this.submission = submission;
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
        return objective.weight().orElseGet(() -> submission.objectives(objective.type()).stream()
                .flatMap(other -> other.result().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max));
    }

    /** Weights are printed with two decimals, and copied from print. */
    static boolean sameWhenPrinted(BigDecimal one, BigDecimal other) {
        return one.setScale(2, RoundingMode.HALF_UP).compareTo(other.setScale(2, RoundingMode.HALF_UP)) == 0;
    }
}
