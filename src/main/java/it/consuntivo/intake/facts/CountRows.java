package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.intake.cover.Sheets;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import it.consuntivo.intake.value.CountsInOneCell;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a table of counts. */
final class CountRows extends RowReader {
    CountRows(Table table, Sheets sheets, Facts facts) {
        super(table, sheets, facts);
    }

    @Override
    List<Field> ofTheMatter() {
        return List.of(Field.ASSIGNED, Field.EXCLUDED, Field.ACHIEVED);
    }

    @Override
    Optional<String> read(Unit unit, LineReader line, Line source) {
        Optional<Cell> achieved = line.value(Field.ACHIEVED);
        Optional<CountsInOneCell> both = achieved.filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .flatMap(cell -> CountsInOneCell.parse(cell.text()));
        Optional<Integer> assigned = line.count(Field.ASSIGNED);
        Optional<CountsInOneCell> split = both.flatMap(counts -> split(line, achieved.orElseThrow(), counts, assigned));
        facts.counts.add(new Counts(
                unit.code(),
                assigned.or(() -> split.map(CountsInOneCell::assigned)),
                line.count(Field.EXCLUDED),
                both.isPresent() ? split.map(CountsInOneCell::achieved) : achieved.flatMap(line::count),
                line.share(Field.MINIMUM),
                line.text(Field.REASON),
                table.source(source)));
        return Optional.empty();
    }

    /** Two counts in the cell for one, unless another cell says otherwise. That more are achieved is for a check. */
    private static Optional<CountsInOneCell> split(
            LineReader line, Cell cell, CountsInOneCell both, Optional<Integer> assigned) {
        String found = CellTexts.of(cell).orElse("");
        if (assigned.filter(other -> other != both.assigned()).isPresent()) {
            line.report(Code.NOT_A_COUNT, cell, found);
            return Optional.empty();
        }
        line.report(
                Code.COUNTS_IN_ONE_CELL,
                cell,
                found,
                Integer.toString(both.achieved()),
                Integer.toString(both.assigned()));
        return Optional.of(both);
    }
}
