package it.consuntivo.domain.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An objective as the plan assigns it: one row of the plan's file.
 *
 * @param code as the plan writes it, if it does
 * @param number place among the unit's planned objectives of this type, from 1
 * @param weight for the performance plan where weights are declared
 */
public record PlannedObjective(
        String unit,
        Optional<String> code,
        int number,
        ObjectiveType type,
        Optional<String> category,
        Optional<String> mission,
        Optional<String> programme,
        Optional<String> strategicAim,
        String text,
        Optional<BigDecimal> weight) {

    public String codeOrNumber() {
        return code.orElseGet(() -> type.code(unit, number));
    }
}
