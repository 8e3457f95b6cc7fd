package it.consuntivo.intake.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number typed as text, the way Italians do: {@code 1.234,56}, {@code 4,0}, {@code 98,01%}, {@code € 12,00}.
 *
 * @param value the number read; of a percentage, in percent units
 * @param percent whether it was written as a percentage
 * @param doubtful whether it can be read in another way, as {@code 1.234} or {@code 4.5} can
 */
public record WrittenNumber(BigDecimal value, boolean percent, boolean doubtful) {
    private static final Pattern CURRENCY = Pattern.compile("^(€|EURO|EUR) ?| ?(€|EURO|EUR)$");
    private static final Pattern PERCENT = Pattern.compile(" ?(%|PER CENTO)$");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?[0-9]+,[0-9]+");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[1-9][0-9]{0,2}((\\.[0-9]{3})+|( [0-9]{3})+)(,[0-9]+)?");
    private static final Pattern DECIMAL_POINT = Pattern.compile("[+-]?[0-9]+\\.[0-9]+");
    private static final Pattern ENGLISH = Pattern.compile("[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+\\.[0-9]+");
    private static final Pattern ONE_GROUP = Pattern.compile("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}");
    /** More than one space between digits parts two numbers as likely as the groups of one. */
    private static final Pattern GAP = Pattern.compile("[0-9][\\s\\p{Z}\\p{Cf}]{2,}[0-9]");

    private static final int LONGEST = 40;

    /** Reads the text as one number; empty when it is none, or holds anything besides. */
    public static Optional<WrittenNumber> parse(String text) {
        String plain = WrittenText.clean(text).toUpperCase(Locale.ROOT);
        String amount = CURRENCY.matcher(plain).replaceAll("");
        String digits = PERCENT.matcher(amount).replaceFirst("").replace('−', '-');
        boolean percent = !digits.equals(amount.replace('−', '-'));
        boolean one = digits.length() <= LONGEST && !GAP.matcher(text).find();
        return one ? parse(digits, percent) : Optional.empty();
    }

    private static Optional<WrittenNumber> parse(String digits, boolean percent) {
        boolean oneGroup = ONE_GROUP.matcher(digits).matches();
        if (WHOLE.matcher(digits).matches()) {
            return number(digits, percent, false);
        }
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            return number(digits.replace(',', '.'), percent, oneGroup);
        }
        if (GROUPED.matcher(digits).matches()) {
            return number(digits.replaceAll("[. ]", "").replace(',', '.'), percent, oneGroup);
        }
        if (DECIMAL_POINT.matcher(digits).matches()) {
            return number(digits, percent, true);
        }
        return ENGLISH.matcher(digits).matches() ? number(digits.replace(",", ""), percent, true) : Optional.empty();
    }

    private static Optional<WrittenNumber> number(String digits, boolean percent, boolean doubtful) {
        return Optional.of(new WrittenNumber(new BigDecimal(digits), percent, doubtful));
    }
}
