package it.consuntivo.publish.csv;

import it.consuntivo.domain.model.Exercise.Output.Dialect;
import it.consuntivo.publish.table.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How a CSV file is written. The Italian one opens on a double click in an Italian Excel: semicolon, decimal comma, days
 * first, and a byte order mark to tell the encoding by; the other is RFC 4180 with a decimal point and ISO dates.
 */
public enum CsvDialect implements Value.Form<String> {
    ITALIAN(';', ',', true, "dd/MM/uuuu", "%d/%m/%Y"),
    RFC4180(',', '.', false, "uuuu-MM-dd", "%Y-%m-%d");

    private final char delimiter;
    private final char decimalMark;
    private final boolean byteOrderMark;
    private final String datePattern;
    private final String frictionlessDate;

    CsvDialect(char delimiter, char decimalMark, boolean byteOrderMark, String datePattern, String frictionlessDate) {
        this.delimiter = delimiter;
        this.decimalMark = decimalMark;
        this.byteOrderMark = byteOrderMark;
        this.datePattern = datePattern;
        this.frictionlessDate = frictionlessDate;
    }

    public static CsvDialect of(Dialect dialect) {
        return switch (dialect) {
            case IT -> ITALIAN;
            case RFC4180 -> RFC4180;
        };
    }

    public char delimiter() {
        return delimiter;
    }

    public char decimalMark() {
        return decimalMark;
    }

    /** The form of a date as Frictionless Table Schema writes it. */
    public String frictionlessDate() {
        return frictionlessDate;
    }

    boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    @Override
    public String text(String text) {
        return SafeText.of(text);
    }

    @Override
    public String number(BigDecimal number) {
        return number.toPlainString().replace('.', decimalMark);
    }

    @Override
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(datePattern, Locale.ROOT).format(day);
    }
}
