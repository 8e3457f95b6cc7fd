package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.intake.cover.OwnSheet;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Marks;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import java.util.Optional;

/** Tells of marks in a row that may stand for what nobody wrote: a text struck out, a reason put into a comment. */
final class LineMarks {
    private final Table table;
    private final Line line;

    LineMarks(Table table, Line line) {
        this.table = table;
        this.line = line;
    }

    void report(LineReader reader) {
        Marks marks = table.sheet().marks();
        if (!isExcluded()) {
            struck(marks)
                    .ifPresent(cell -> reader.report(
                            Code.STRUCK_OUT, cell, CellTexts.of(cell).orElse("")));
        }
        if (mayLackReason()) {
            table.source(line).columns().keySet().stream()
                    .sorted()
                    .map(table.source(line)::at)
                    .filter(place -> isCommented(marks, place))
                    .forEach(place -> reader.reportAt(Code.COMMENT_NOT_READ, place));
        }
    }

    /** Spending is given no reasons. */
    private boolean mayLackReason() {
        return table.kind() != TableKind.RESOURCES
                && line.cell(Field.REASON).isEmpty()
                && line.cell(Field.NOTE).isEmpty();
    }

    /** A row that says itself that its objective was taken out may well be struck through. */
    private boolean isExcluded() {
        return line.cell(Field.OUTCOME)
                .filter(cell -> NoteWords.tellOfExclusion(cell.text()))
                .isPresent();
    }

    /** The text of the objective if it is struck out, else the first such cell. */
    private Optional<Cell> struck(Marks marks) {
        return line.cell(Field.TEXT)
                .filter(cell -> marks.struck().contains(cell.address()))
                .or(() -> line.cells().values().stream()
                        .filter(cell -> marks.struck().contains(cell.address()))
                        .min((one, other) -> Integer.compare(one.column(), other.column())));
    }

    private static boolean isCommented(Marks marks, Origin place) {
        return Optional.ofNullable(marks.commented().get(place.cell()))
                .filter(author -> !author.equals(OwnSheet.AUTHOR))
                .isPresent();
    }
}
