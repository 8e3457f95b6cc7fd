package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Line.MergedCell;
import it.consuntivo.intake.table.Table;
import it.consuntivo.intake.value.OutcomeWord;
import java.util.Optional;

/** Reads the outcome of a row. One cell merged over several objectives is no outcome of any of them. */
final class OutcomeCell {
    private final Table table;
    private final LineReader line;
    private final Facts facts;

    OutcomeCell(Table table, LineReader line, Facts facts) {
        this.table = table;
        this.line = line;
        this.facts = facts;
    }

    Optional<Outcome> read(Line source) {
        for (Field field : new Field[] {Field.OUTCOME, Field.NOT_ACHIEVED}) {
            Optional<MergedCell> merged = Optional.ofNullable(source.merged().get(field));
            if (merged.isPresent()) {
                String range = merged.orElseThrow().span().toString();
                line.reportAt(Code.MERGED_OUTCOME, table.source(source).at(field), range);
                return Optional.empty();
            }
        }
        return OutcomeInTwoColumns.areTwo(table)
                ? new OutcomeInTwoColumns(this, line).read()
                : line.value(Field.OUTCOME).flatMap(this::declared);
    }

    private Optional<Outcome> declared(Cell cell) {
        Optional<Outcome> outcome = read(cell);
        if (outcome.isPresent() && isMark(cell) && facts.marksAreNews()) {
            line.report(Code.MARKS_READ_AS_ACHIEVED, cell, shown(cell));
        } else if (outcome.isPresent() && !OutcomeWord.isDeclared(cell.text())) {
            line.took(Liberty.Kind.OUTCOME, cell, outcome.orElseThrow().name());
        }
        return outcome;
    }

    /** The outcome that the cell speaks of; empty when it speaks of none, which is reported. */
    Optional<Outcome> read(Cell cell) {
        Optional<Outcome> outcome =
                switch (cell.kind()) {
                    case TEXT -> OutcomeWord.parse(cell.text());
                    case NUMBER -> OutcomeWord.ofNumber(NumberCell.stored(cell), cell.percent());
                    case BOOLEAN ->
                        Optional.of(Boolean.parseBoolean(cell.text()) ? Outcome.ACHIEVED : Outcome.NOT_ACHIEVED);
                    case DATE, ERROR, INVALID_NUMBER, FORMULA_WITHOUT_VALUE -> Optional.empty();
                };
        if (outcome.isEmpty()) {
            line.report(isPartial(cell) ? Code.OUTCOME_PARTIAL : Code.OUTCOME_UNKNOWN, cell, shown(cell));
        }
        return outcome;
    }

    private static boolean isMark(Cell cell) {
        boolean written = cell.kind() == Cell.Kind.TEXT || (cell.kind() == Cell.Kind.NUMBER && !cell.percent());
        return written && OutcomeWord.isMark(cell.text());
    }

    private static boolean isPartial(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER || (cell.kind() == Cell.Kind.TEXT && OutcomeWord.isPartial(cell.text()));
    }

    private static String shown(Cell cell) {
        return CellTexts.of(cell).orElse("");
    }
}
