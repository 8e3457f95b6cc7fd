package it.consuntivo.domain.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit's ordinary objectives as mere numbers. A blank is empty, never 0.
 *
 * @param assigned gross: excluded ones are among them
 * @param minimum the percentage that the workbook says is expected; the exercise's holds
 */
public record Counts(
        String unit,
        Optional<Integer> assigned,
        Optional<Integer> excluded,
        Optional<Integer> achieved,
        Optional<BigDecimal> minimum,
        Optional<String> reason,
        SourceRow source) {
    /** The same with another number of excluded objectives. */
    public Counts withExcluded(int number) {
        return new Counts(unit, assigned, Optional.of(number), achieved, minimum, reason, source);
    }
}
