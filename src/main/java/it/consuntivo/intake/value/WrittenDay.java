package it.consuntivo.intake.value;

import it.consuntivo.domain.model.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A day typed as text: {@code 31/12/2024}, {@code 31.12.2024}, {@code 31-12-2024}, {@code 2024-12-31}. */
public final class WrittenDay {
    private static final List<DateTimeFormatter> FORMS =
            List.of(form("d/M/uuuu"), form("d.M.uuuu"), form("d-M-uuuu"), form("uuuu-M-d"));

    private static final DateTimeFormatter SHOWN = form("dd/MM/uuuu");

    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}([./-])\\d{1,2}\\2)(\\d{2})");
    private static final Pattern MONTH_ONLY = Pattern.compile("(\\p{L}+)\\.? ?([12]\\d{3})");
    private static final List<String> MONTHS = List.of(
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre");

    private WrittenDay() {}

    public static Optional<LocalDate> parse(String text) {
        return FORMS.stream()
                .flatMap(form -> parse(text.strip(), form).stream())
                .findFirst();
    }

    /** A day that leaves something to be completed: a year of two digits is of this century, a month ends on its last day. */
    public static Optional<LocalDate> completed(String text) {
        Matcher month = MONTH_ONLY.matcher(WrittenText.clean(text));
        if (month.matches()) {
            return number(month.group(1)).map(number -> YearMonth.of(Integer.parseInt(month.group(2)), number)
                    .atEndOfMonth());
        }
        Matcher day = SHORT_YEAR.matcher(WrittenText.clean(text));
        return day.matches() ? parse(day.group(1) + "20" + day.group(3)) : Optional.empty();
    }

    private static Optional<Integer> number(String month) {
        String folded = Words.fold(month);
        return IntStream.range(0, MONTHS.size())
                .filter(i -> folded.length() >= 3 && MONTHS.get(i).startsWith(folded))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    /** The way it is shown to people. */
    public static String show(LocalDate day) {
        return SHOWN.format(day);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
