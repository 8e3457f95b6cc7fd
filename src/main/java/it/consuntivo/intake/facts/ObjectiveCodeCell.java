package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.ObjectiveCode;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import java.util.Optional;

/** Reads the code of an objective, as it is written; a day is none, and several in one row are too many. */
final class ObjectiveCodeCell {
    private final LineReader line;
    private final PlannedCodes planned;

    ObjectiveCodeCell(LineReader line, PlannedCodes planned) {
        this.line = line;
        this.planned = planned;
    }

    Optional<String> read() {
        return line.value(Field.CODE).flatMap(this::read);
    }

    private Optional<String> read(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE) {
            line.report(Code.DATE_FOR_CODE, cell, CellTexts.of(cell).orElse(""));
            return Optional.empty();
        }
        Optional<String> code = CellTexts.of(cell);
        code.filter(written -> !planned.hold(written)).ifPresent(written -> tell(cell, new ObjectiveCode(written)));
        return code;
    }

    private void tell(Cell cell, ObjectiveCode code) {
        String number = code.number().map(Object::toString).orElse("");
        if (code.isSeveral()) {
            line.report(Code.SEVERAL_OBJECTIVES_IN_ROW, cell, code.written());
        } else if (code.isRoman()) {
            line.report(Code.CODE_IN_ROMAN_NUMERALS, cell, code.written(), number);
        } else if (!number.isEmpty() && !code.written().equals(number)) {
            line.took(Liberty.Kind.OBJECTIVE_CODE, cell, number);
        }
    }
}
