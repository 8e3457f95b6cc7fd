package it.consuntivo.publish.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table: its name, its kind, and what a row has in it.
 *
 * @param name in snake_case Italian: the heading of the CSV file
 * @param value of a row; empty where there is none
 * @param total how the row of the whole body comes by its value
 */
public record Column<T>(String name, Kind kind, Limits limits, Function<T, Optional<Value>> value, Total total) {
    public enum Kind {
        TEXT,
        /** Numbers, days and words in one column. */
        MIXED,
        INTEGER,
        /** Two decimals: euro. */
        AMOUNT,
        /** Two decimals, of 100. */
        PERCENT,
        /** As many decimals as it needs. */
        DECIMAL,
        DATE
    }

    private Column(String name, Kind kind, Limits limits, Function<T, Optional<Value>> value) {
        this(name, kind, limits, value, new Total.Given());
    }

    static <T> Column<T> text(String name, Function<T, String> value) {
        return optionalText(name, value.andThen(Optional::of));
    }

    static <T> Column<T> optionalText(String name, Function<T, Optional<String>> value) {
        return new Column<>(
                name, Kind.TEXT, Limits.NONE, row -> value.apply(row).map(Value.Text::new));
    }

    static <T> Column<T> mixed(String name, Function<T, Optional<Value>> value) {
        return new Column<>(name, Kind.MIXED, Limits.NONE, value);
    }

    /** A whole number from 0. */
    static <T> Column<T> integer(String name, Function<T, Integer> value) {
        return optionalInteger(name, value.andThen(Integer::longValue).andThen(Optional::of))
                .required();
    }

    static <T> Column<T> optionalInteger(String name, Function<T, Optional<Long>> value) {
        return new Column<>(name, Kind.INTEGER, Limits.NONE.from(0), row -> value.apply(row)
                .map(number -> new Value.Figure(BigDecimal.valueOf(number))));
    }

    static <T> Column<T> percent(String name, Function<T, Optional<BigDecimal>> value) {
        return twoDecimals(name, Kind.PERCENT, value);
    }

    static <T> Column<T> amount(String name, Function<T, Optional<BigDecimal>> value) {
        return twoDecimals(name, Kind.AMOUNT, value);
    }

    /** Rounded half up. */
    private static <T> Column<T> twoDecimals(String name, Kind kind, Function<T, Optional<BigDecimal>> value) {
        return new Column<>(name, kind, Limits.NONE, row -> value.apply(row)
                .map(number -> new Value.Figure(number.setScale(2, RoundingMode.HALF_UP))));
    }

    static <T> Column<T> decimal(String name, Function<T, Optional<BigDecimal>> value) {
        return new Column<>(name, Kind.DECIMAL, Limits.NONE, row -> value.apply(row)
                .map(number -> new Value.Figure(number.stripTrailingZeros())));
    }

    static <T> Column<T> date(String name, Function<T, LocalDate> value) {
        return new Column<>(
                name, Kind.DATE, Limits.NONE.required(), row -> Optional.of(new Value.Day(value.apply(row))));
    }

    /** The same column, of which no row is without a value. */
    Column<T> required() {
        return with(limits.required());
    }

    /** The same column, whose values are shares of a whole. */
    Column<T> upToHundred() {
        return with(limits.from(0).to(100));
    }

    /** The same column, whose texts are words for an enumeration's values. */
    <E> Column<T> among(E[] values, Function<E, String> word) {
        List<String> words = Arrays.stream(values).map(word).toList();
        return with(limits.among(words));
    }

    private Column<T> with(Limits other) {
        return new Column<>(name, kind, other, value, total);
    }

    /** The same column, with a total that comes about like that. */
    Column<T> with(Total other) {
        return new Column<>(name, kind, limits, value, other);
    }
}
