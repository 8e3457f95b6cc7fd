package it.consuntivo.intake.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as files store them, kept to their last digit: they never pass through binary fractions on their way. */
final class DecimalText {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final int LONGEST = 64;
    /** The magnitudes that Excel itself can hold. */
    private static final int LARGEST_EXPONENT = 307;

    private static final int SMALLEST_EXPONENT = -308;
    /** Any decimal of so many digits survives in a double, and more than {@link #DIGITS_OF_A_DOUBLE} never help. */
    private static final int DIGITS_THAT_SURVIVE = 15;

    private static final int DIGITS_OF_A_DOUBLE = 17;

    private DecimalText() {}

    /** The number in its one plain form, or nothing when the text is no decimal. */
    static Optional<String> canonical(String text) {
        return decimal(text).map(DecimalText::plain);
    }

    static Optional<BigDecimal> decimal(String text) {
        String stripped = stripXmlSpace(text);
        if (stripped.length() > LONGEST || !DECIMAL.matcher(stripped).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(stripped);
        long exponent = (long) value.precision() - value.scale() - 1;
        boolean holdable = value.signum() == 0 || (exponent >= SMALLEST_EXPONENT && exponent <= LARGEST_EXPONENT);
        return holdable ? Optional.of(value) : Optional.empty();
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /**
     * The shortest decimal that denotes the double: the one that people typed. (What {@code Double.toString} gives is
     * now and then longer, before Java 19.)
     */
    static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = DIGITS_THAT_SURVIVE; digits < DIGITS_OF_A_DOUBLE; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact.round(new MathContext(DIGITS_OF_A_DOUBLE, RoundingMode.HALF_EVEN));
    }

    static String stripXmlSpace(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isXmlSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isXmlSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isXmlSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
