package it.consuntivo.publish.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What holds of every value of a column.
 *
 * @param isRequired whether no row is without one
 * @param least that a number may be, like the most
 * @param words all that a text may be; empty where it may be any
 */
public record Limits(boolean isRequired, Optional<BigDecimal> least, Optional<BigDecimal> most, List<String> words) {
    static final Limits NONE = new Limits(false, Optional.empty(), Optional.empty(), List.of());

    public Limits {
        words = List.copyOf(words);
    }

    Limits required() {
        return new Limits(true, least, most, words);
    }

    Limits from(int number) {
        return new Limits(isRequired, Optional.of(BigDecimal.valueOf(number)), most, words);
    }

    Limits to(int number) {
        return new Limits(isRequired, least, Optional.of(BigDecimal.valueOf(number)), words);
    }

    Limits among(List<String> all) {
        return new Limits(isRequired, least, most, all);
    }
}
