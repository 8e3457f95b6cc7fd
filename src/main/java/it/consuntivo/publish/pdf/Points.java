package it.consuntivo.publish.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Differences of percentages, in words. */
final class Points {

    private Points() {}

    /** {@code 8,01 punti percentuali}; without a sign. Of a difference too small to print it says that. */
    static Optional<String> between(Optional<BigDecimal> percent, BigDecimal other) {
        return percent.map(one -> words(one.subtract(other).abs().setScale(2, RoundingMode.HALF_UP)));
    }

    private static String words(BigDecimal points) {
        if (points.signum() == 0) {
            return ReportTexts.of("points.few");
        }
        return points.compareTo(BigDecimal.ONE) == 0
                ? ReportTexts.of("points.one")
                : ReportTexts.of("points", Italian.decimal(points));
    }
}
