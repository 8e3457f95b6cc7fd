package it.consuntivo.intake.value;

import it.consuntivo.domain.model.BudgetCode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mission or programme as people write it: {@code 12}, {@code 12 - Diritti sociali}, {@code Missione 12}. */
public final class WrittenBudgetCode {
    private static final Pattern TEXT = Pattern.compile(
            "(?iu)(?:missione|programma|miss|prog|m|p)?\\.?\\s*(\\d{1,2})(?!\\d)\\s*[-–—−.:)]*\\s*([\\p{L}\"'«“(].*)?");

    private WrittenBudgetCode() {}

    public static Optional<BudgetCode> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new BudgetCode(padded(matcher.group(1)), Optional.ofNullable(matcher.group(2))))
                : Optional.empty();
    }

    /** A code that a spreadsheet turned into a number has lost its leading zero. */
    public static Optional<BudgetCode> of(BigDecimal number) {
        boolean code = number.stripTrailingZeros().scale() <= 0
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(99)) <= 0;
        return code ? Optional.of(BudgetCode.of(padded(number.toBigInteger().toString()))) : Optional.empty();
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
