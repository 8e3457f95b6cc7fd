package it.consuntivo.domain.model;

import java.math.BigDecimal;

/**
 * How results are reckoned; every body sets its own in its system of measurement (D.Lgs. 150/2009, art. 7).
 *
 * @param expectedResult what the performance plan as a whole is expected to reach, 0 to 100
 */
public record Rules(Weighting weights, Denominator denominator, BigDecimal expectedResult, Ordinary ordinary) {
    public enum Weighting {
        /** Each objective weighs 100 / n. */
        UNIFORM,
        /** Each objective weighs what the plan, or its unit, says. */
        DECLARED
    }

    /** What a unit below the minimum is worth. */
    public enum BelowMinimum {
        /** The evaluation board decides: the evaluation stays empty. */
        UNDECIDED,
        /** The result itself. */
        PROPORTIONAL,
        ZERO
    }

    /**
     * Rules of the ordinary objectives.
     *
     * @param weight constant printed beside each unit
     * @param minimum percent that a unit has to reach; reached when equalled
     */
    public record Ordinary(BigDecimal weight, BigDecimal minimum, BelowMinimum belowMinimum) {}
}
