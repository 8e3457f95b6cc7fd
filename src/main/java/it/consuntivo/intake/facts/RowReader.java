package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.intake.cover.Sheets;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of one table into facts; one subclass for each kind of table. */
abstract class RowReader {
    final Table table;
    final Facts facts;
    private final Sheets sheets;
    private Optional<Cell> lastUnit = Optional.empty();

    RowReader(Table table, Sheets sheets, Facts facts) {
        this.table = table;
        this.sheets = sheets;
        this.facts = facts;
    }

    /** The columns without any of which a row is a heading or a note, not a fact. */
    abstract List<Field> ofTheMatter();

    /** Reads one row of that unit into the facts. Returns the code that findings of the row are told under, if any. */
    abstract Optional<String> read(Unit unit, LineReader line, Line source);

    /** The columns for which the value of a merged range is taken. */
    Set<Field> spannedFields() {
        return Set.of(Field.UNIT);
    }

    /** Takes a row that goes on with the text of the one above. */
    void goOn(Line line) {
        read(line);
    }

    /** Forgets what could be filled down: something else came between. */
    void interrupt() {
        lastUnit = Optional.empty();
    }

    final void read(Line line) {
        var reader = new LineReader(table, line);
        Optional<Unit> unit = unit(reader, line);
        Optional<String> code = unit.flatMap(known -> read(known, reader, line));
        new ProseCells(reader).check(line);
        facts.liberties.addAll(reader.liberties());
        unit.ifPresent(known -> facts.units.add(known.code()));
        new LineMarks(table, line).report(reader);
        reader.findings().forEach(finding -> facts.findings.add(attribute(finding, unit, code)));
    }

    private static Finding attribute(Finding finding, Optional<Unit> unit, Optional<String> code) {
        return unit.map(known -> code.map(objective -> finding.about(known.code(), objective))
                        .orElseGet(() -> finding.about(known.code())))
                .orElse(finding);
    }

    /** The unit of a row: its own, else the sheet's, else the one of the row above, which is told. */
    private Optional<Unit> unit(LineReader reader, Line line) {
        Optional<Unit> ofSheet = sheets.unit(table.sheet());
        Optional<Cell> cell = reader.spannedValue(Field.UNIT);
        if (cell.isPresent()) {
            lastUnit = cell;
            return named(reader, cell.orElseThrow(), ofSheet);
        }
        if (ofSheet.isPresent()) {
            Unit known = ofSheet.orElseThrow();
            facts.libertyOnce(Liberty.Kind.UNIT_OF_SHEET, table.onSheet(), known.name(), known.code());
            return ofSheet;
        }
        if (lastUnit.isPresent()) {
            return filledDown(lastUnit.orElseThrow(), line);
        }
        facts.findings.add(Finding.of(Code.UNIT_MISSING, table.source(line).at(Field.UNIT)));
        return Optional.empty();
    }

    private Optional<Unit> named(LineReader reader, Cell cell, Optional<Unit> ofSheet) {
        String written = CellTexts.of(cell).orElse("");
        Optional<Unit> unit = sheets.register().find(written);
        if (unit.isEmpty()) {
            reader.report(Code.UNIT_UNKNOWN, cell, written, sheets.register().known());
        } else if (ofSheet.filter(other -> !other.equals(unit.orElseThrow())).isPresent()) {
            facts.findings.add(Finding.of(
                    Code.UNIT_CONTRADICTED,
                    table.at(cell),
                    written,
                    ofSheet.orElseThrow().name()));
        }
        return unit;
    }

    private Optional<Unit> filledDown(Cell above, Line line) {
        String written = CellTexts.of(above).orElse("");
        facts.liberty(Liberty.Kind.FILLED_DOWN, table.source(line).at(Field.UNIT), above.address(), written);
        facts.findings.add(Finding.of(
                Code.FILLED_DOWN,
                table.source(line).at(Field.UNIT),
                table.heading(Field.UNIT),
                written,
                above.address()));
        return sheets.register().find(written);
    }

    final PlannedCodes planned(Unit unit) {
        return new PlannedCodes(sheets.exercise(), unit);
    }

    /** Reads mission and programme of a row. */
    final BudgetCells budgetCells(LineReader line, Optional<String> planned) {
        return new BudgetCells(line, sheets.exercise().catalogue(), planned);
    }
}
