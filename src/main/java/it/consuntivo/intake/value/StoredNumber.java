package it.consuntivo.intake.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number as a spreadsheet stores it, without the noise that binary arithmetic leaves behind. */
public final class StoredNumber {
    /** Spreadsheets keep and show 15 significant digits. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal NOISE = new BigDecimal("1E-9");

    private StoredNumber() {}

    /**
     * {@code 0.30000000000000004} is 0.3; {@code 99999999999999.99} stays as it is, because a cent is no noise.
     */
    public static BigDecimal withoutNoise(BigDecimal stored) {
        BigDecimal shown = stored.round(SHOWN);
        BigDecimal value = shown.subtract(stored).abs().compareTo(NOISE) < 0 ? shown : stored;
        return value.signum() == 0 ? BigDecimal.ZERO : plain(value.stripTrailingZeros());
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
