package it.consuntivo.publish.html;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as the reader of the page writes them, whatever the machine's language and zone are. */
final class Numerals {
    /** Where the bodies are; a file's day is theirs. */
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm", Locale.ROOT);

    private final DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    private final String percentSign;

    Numerals(Language language) {
        boolean english = language == Language.EN;
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setMinusSign('\u2212');
        percentSign = english ? "%" : "\u00A0%";
    }

    String whole(long number) {
        return format("#,##0", BigDecimal.valueOf(number));
    }

    /** Two decimals, half up: weights, marks, euro. */
    String decimal(BigDecimal number) {
        return format("#,##0.00", number);
    }

    /** As many decimals as it has. */
    String plain(BigDecimal number) {
        return format("#,##0.##########", number);
    }

    /** With its sign, as a deviation is told. */
    String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + plain(number);
    }

    /** The sign does not part from its number at a line's end. */
    String percent(BigDecimal percent) {
        return decimal(percent) + percentSign;
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    LocalDate dayOf(Instant instant) {
        return instant.atZone(ITALY).toLocalDate();
    }

    String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ITALY));
    }

    private String format(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
