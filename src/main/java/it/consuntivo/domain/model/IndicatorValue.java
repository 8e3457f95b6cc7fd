package it.consuntivo.domain.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A value of an indicator: a number, a day, a yes or no, or words.
 *
 * @param text its one canonical form: plain decimal, ISO date, {@code true} or {@code false}, or the words
 */
public record IndicatorValue(Kind kind, String text) {
    public enum Kind {
        NUMBER,
        DATE,
        YES_NO,
        WORDS
    }

    public IndicatorValue {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    public static IndicatorValue of(BigDecimal number) {
        return new IndicatorValue(Kind.NUMBER, number.stripTrailingZeros().toPlainString());
    }

    public static IndicatorValue of(LocalDate day) {
        return new IndicatorValue(Kind.DATE, day.toString());
    }

    public static IndicatorValue of(boolean yes) {
        return new IndicatorValue(Kind.YES_NO, Boolean.toString(yes));
    }

    public static IndicatorValue ofWords(String words) {
        return new IndicatorValue(Kind.WORDS, words);
    }

    public Optional<BigDecimal> number() {
        return kind == Kind.NUMBER ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    public Optional<LocalDate> day() {
        return kind == Kind.DATE ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    public Optional<Boolean> yes() {
        return kind == Kind.YES_NO ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }
}
