package it.consuntivo.intake.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day typed as text: {@code 31/12/2024}, {@code 31.12.2024}, {@code 31-12-2024}, {@code 2024-12-31}. */
public final class WrittenDay {
    private static final List<DateTimeFormatter> FORMS =
            List.of(form("d/M/uuuu"), form("d.M.uuuu"), form("d-M-uuuu"), form("uuuu-M-d"));

    private static final DateTimeFormatter SHOWN = form("dd/MM/uuuu");

    private WrittenDay() {}

    public static Optional<LocalDate> parse(String text) {
        return FORMS.stream()
                .flatMap(form -> parse(text.strip(), form).stream())
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
