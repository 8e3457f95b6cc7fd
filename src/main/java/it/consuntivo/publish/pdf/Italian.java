package it.consuntivo.publish.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers, dates and small words as Italian writes them, whatever the machine's language is. */
public final class Italian {
    /** What stands where there is nothing to reckon a figure from. */
    static final String NOT_DETERMINED = "n.d.";

    private Italian() {}

    public static String number(long number) {
        return format("#,##0", BigDecimal.valueOf(number));
    }

    /** Two decimals: weights, percentages, euro. */
    static String decimal(BigDecimal number) {
        return format("#,##0.00", number);
    }

    static String decimal(Optional<BigDecimal> number) {
        return number.map(Italian::decimal).orElse("");
    }

    /** As many decimals as it has, none when it is whole. */
    public static String plain(BigDecimal number) {
        return format("#,##0.##########", number);
    }

    /** The sign does not part from its number at a line's end. */
    public static String percent(BigDecimal percent) {
        return decimal(percent) + "\u00A0%";
    }

    static String percent(Optional<BigDecimal> percent) {
        return percent.map(Italian::percent).orElse(NOT_DETERMINED);
    }

    private static String format(String pattern, BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ITALIAN);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        symbols.setMinusSign('-');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    public static String date(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? "1°" : Integer.toString(day.getDayOfMonth());
        return number + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ITALIAN) + " " + day.getYear();
    }

    public static String shortDate(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** {@code nessun obiettivo}, {@code 1 obiettivo}, {@code 25 obiettivi}. */
    static String objectives(long number) {
        return counted(number, "nessun", "obiettivo", "obiettivi");
    }

    /** {@code nessuna unità organizzativa}, {@code 1 unità organizzativa}, {@code 7 unità organizzative}. */
    static String units(long number) {
        return counted(number, "nessuna", "unità organizzativa", "unità organizzative");
    }

    /** {@code nessun atto}, {@code 1 atto}, {@code 4 atti}. */
    static String acts(long number) {
        return counted(number, "nessun", "atto", "atti");
    }

    private static String counted(long number, String none, String one, String many) {
        return number == 0 ? none + " " + one : number(number) + " " + choose(number, one, many);
    }

    static String choose(long number, String one, String many) {
        return number == 1 ? one : many;
    }

    /** {@code a, b e c}. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " e " + words.get(last);
    }
}
