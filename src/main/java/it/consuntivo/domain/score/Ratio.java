package it.consuntivo.domain.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole, kept exact: thresholds compare the fraction itself, and only what is printed is rounded. Of
 * nothing there is no percentage.
 */
public record Ratio(BigDecimal part, BigDecimal whole) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Ratio {
        if (part.signum() < 0 || whole.signum() < 0 || (whole.signum() == 0 && part.signum() > 0)) {
            throw new IllegalArgumentException("No part of a whole: " + part + " of " + whole);
        }
    }

    public static Ratio of(long part, long whole) {
        return new Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Percent to two decimals, half up; empty of nothing. */
    public Optional<BigDecimal> percent() {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP));
    }

    /** How the exact fraction stands to a percentage; empty of nothing. */
    public Optional<Standing> against(BigDecimal percent) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(Standing.of(part.multiply(HUNDRED).compareTo(percent.multiply(whole))));
    }
}
