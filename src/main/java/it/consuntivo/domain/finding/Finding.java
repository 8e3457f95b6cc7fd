package it.consuntivo.domain.finding;

import it.consuntivo.domain.model.Origin;
import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong, or worth a look, in what a unit submitted.
 *
 * @param origin the place, as exactly as it is known
 * @param unit code of the unit it concerns; empty when it concerns the whole workbook
 * @param objective code of the objective it concerns
 * @param arguments what was found and what was expected, in the order that the code's message names them
 */
public record Finding(
        Code code, Origin origin, Optional<String> unit, Optional<String> objective, List<String> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(Code code, Origin origin, String... arguments) {
        return new Finding(code, origin, Optional.empty(), Optional.empty(), List.of(arguments));
    }

    public Finding about(String unitCode) {
        return new Finding(code, origin, Optional.of(unitCode), objective, arguments);
    }

    public Finding about(String unitCode, String objectiveCode) {
        return new Finding(code, origin, Optional.of(unitCode), Optional.of(objectiveCode), arguments);
    }

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Whether it concerns that unit: it names it, or it concerns the whole workbook. */
    public boolean concerns(String unitCode) {
        return unit.map(unitCode::equals).orElse(true);
    }
}
