package it.consuntivo.domain.score;

import it.consuntivo.domain.check.UniformWeight;
import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.model.Rules.Weighting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Weight and result of an objective of the performance plan, as printed. */
final class Weights {
    private final Rules rules;
    private final Optional<BigDecimal> uniform;

    /**
     * @param counted number of objectives of the plan that count
     */
    Weights(Rules rules, int counted) {
        this.rules = rules;
        this.uniform = UniformWeight.among(counted);
    }

    boolean areUniform() {
        return rules.weights() == Weighting.UNIFORM;
    }

    /** The weight, to two decimals; empty for an objective that does not count, or whose weight nobody declared. */
    Optional<BigDecimal> weight(Outcome outcome, Optional<BigDecimal> declared) {
        if (!counts(outcome)) {
            return Optional.empty();
        }
        return areUniform() ? uniform : declared.map(weight -> weight.setScale(2, RoundingMode.HALF_UP));
    }

    /** The weight when achieved, else 0; empty for an objective that does not count. */
    Optional<BigDecimal> result(Outcome outcome, Optional<BigDecimal> declared) {
        BigDecimal none = BigDecimal.ZERO.setScale(2);
        return weight(outcome, declared).map(weight -> outcome == Outcome.ACHIEVED ? weight : none);
    }

    boolean counts(Outcome outcome) {
        return outcome != Outcome.EXCLUDED || rules.denominator() == Denominator.GROSS;
    }
}
