package it.consuntivo.intake.table;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.Line.MergedCell;
import it.consuntivo.intake.value.OutcomeWord;
import java.util.Optional;

/** Reads the outcome of a row. One cell merged over several objectives is no outcome of any of them. */
final class OutcomeCell {
    private final Table table;
    private final LineReader line;

    OutcomeCell(Table table, LineReader line) {
        this.table = table;
        this.line = line;
    }

    Optional<Outcome> read(Line source) {
        Optional<MergedCell> merged = Optional.ofNullable(source.merged().get(Field.OUTCOME));
        if (merged.isPresent()) {
            String range = merged.orElseThrow().span().toString();
            line.reportAt(Code.MERGED_OUTCOME, table.source(source).at(Field.OUTCOME), range);
            return Optional.empty();
        }
        return line.value(Field.OUTCOME).flatMap(this::read);
    }

    private Optional<Outcome> read(Cell cell) {
        Optional<Outcome> outcome =
                switch (cell.kind()) {
                    case TEXT -> OutcomeWord.parse(cell.text());
                    case NUMBER -> OutcomeWord.ofNumber(LineReader.stored(cell), cell.percent());
                    case BOOLEAN ->
                        Optional.of(Boolean.parseBoolean(cell.text()) ? Outcome.ACHIEVED : Outcome.NOT_ACHIEVED);
                    case DATE, ERROR, INVALID_NUMBER, FORMULA_WITHOUT_VALUE -> Optional.empty();
                };
        if (outcome.isEmpty()) {
            line.report(isPartial(cell) ? Code.OUTCOME_PARTIAL : Code.OUTCOME_UNKNOWN, cell, shown(cell));
        }
        return outcome;
    }

    private static boolean isPartial(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER || (cell.kind() == Cell.Kind.TEXT && OutcomeWord.isPartial(cell.text()));
    }

    private static String shown(Cell cell) {
        return CellTexts.of(cell).orElse("");
    }
}
