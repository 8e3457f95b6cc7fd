package it.consuntivo.intake.table;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Receipt;
import it.consuntivo.domain.model.Receipt.SheetRead;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.WorkbookFacts;
import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.grid.Grid.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a grid into facts: finds covers and tables, and reads each row of each table. */
public final class FactsReader {
    private final Exercise exercise;
    private final UnitRegister register;
    private final TableFinder tables;

    public FactsReader(Exercise exercise) {
        this.exercise = exercise;
        this.register = new UnitRegister(exercise.units());
        this.tables = new TableFinder(new HeaderFinder(new Headings(exercise.headerAliases())));
    }

    /**
     * Reads every table of a workbook.
     *
     * @param workbook name of the file, for the origin of each fact
     */
    public WorkbookReading read(String workbook, Grid grid) {
        var facts = new Facts();
        Map<Sheet, List<Table>> found = new LinkedHashMap<>();
        grid.sheets().forEach(sheet -> found.put(sheet, tables.tables(workbook, sheet)));
        var cover = new CoverReader(entries(workbook, found), register);
        var sheets = new Sheets(exercise, register, cover);
        found.values().forEach(ofSheet -> ofSheet.forEach(table -> read(table, sheets, facts)));
        nothingRead(workbook, found.values().stream().flatMap(List::stream).toList())
                .ifPresent(facts.findings::add);
        facts.units.addAll(cover.units().stream().map(Unit::code).toList());
        return reading(cover, facts, Receipts.of(found));
    }

    private static Optional<Finding> nothingRead(String workbook, List<Table> tables) {
        if (tables.isEmpty()) {
            return Optional.of(Finding.of(Code.NO_TABLE, Origin.ofWorkbook(workbook)));
        }
        return tables.stream().allMatch(Table::isEmpty)
                ? Optional.of(Finding.of(Code.TABLE_WITHOUT_ROWS, tables.get(0).origin()))
                : Optional.empty();
    }

    private static WorkbookReading reading(CoverReader cover, Facts facts, List<SheetRead> sheets) {
        var read = new WorkbookFacts(
                cover.cover(),
                List.copyOf(facts.units),
                facts.objectives,
                facts.counts,
                facts.indicators,
                facts.resources);
        facts.findings.addAll(cover.findings());
        return new WorkbookReading(read, facts.findings, new Receipt(sheets, facts.liberties));
    }

    private static List<CoverEntry> entries(String workbook, Map<Sheet, List<Table>> found) {
        var finder = new CoverFinder(workbook);
        return found.entrySet().stream()
                .flatMap(entry -> finder.entries(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private void read(Table table, Sheets sheets, Facts facts) {
        facts.findings.addAll(new TableChecks(table, exercise.year()).findings());
        RowReader rows = rowReader(table, sheets, facts);
        var totals = new Totals(table);
        for (Line line : table.lines()) {
            if (line.isTotal()) {
                facts.findings.addAll(totals.check(line));
            } else {
                totals.add(line);
                rows.read(line);
            }
        }
    }

    private static RowReader rowReader(Table table, Sheets sheets, Facts facts) {
        return switch (table.kind()) {
            case OBJECTIVES -> new ObjectiveRows(table, sheets, facts);
            case COUNTS -> new CountRows(table, sheets, facts);
            case INDICATORS -> new IndicatorRows(table, sheets, facts);
            case RESOURCES -> new ResourceRows(table, sheets, facts);
        };
    }
}
