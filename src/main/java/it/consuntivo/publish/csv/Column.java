package it.consuntivo.publish.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of a table: its heading, its type, and how a row's value is written in a dialect.
 *
 * @param name heading, in snake_case Italian
 * @param written the value of a row as text; empty where there is none
 */
public record Column<T>(String name, Type type, BiFunction<T, CsvDialect, Optional<String>> written) {
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        DATE
    }

    static <T> Column<T> text(String name, Function<T, String> value) {
        return optionalText(name, row -> Optional.of(value.apply(row)));
    }

    static <T> Column<T> optionalText(String name, Function<T, Optional<String>> value) {
        return new Column<>(name, Type.TEXT, (row, dialect) -> value.apply(row).map(SafeText::of));
    }

    static <T> Column<T> integer(String name, Function<T, Integer> value) {
        return new Column<>(name, Type.INTEGER, (row, dialect) -> Optional.of(Integer.toString(value.apply(row))));
    }

    /** A percentage, a mark or an amount: two decimals, half up. */
    static <T> Column<T> twoDecimals(String name, Function<T, Optional<BigDecimal>> value) {
        return new Column<>(name, Type.DECIMAL, (row, dialect) -> value.apply(row)
                .map(number -> dialect.number(number.setScale(2, RoundingMode.HALF_UP))));
    }

    /** A number with as many decimals as it needs. */
    static <T> Column<T> decimal(String name, Function<T, Optional<BigDecimal>> value) {
        return new Column<>(name, Type.DECIMAL, (row, dialect) -> value.apply(row)
                .map(BigDecimal::stripTrailingZeros)
                .map(dialect::number));
    }
}
