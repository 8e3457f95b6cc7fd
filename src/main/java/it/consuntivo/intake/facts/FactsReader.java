package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Receipt;
import it.consuntivo.domain.model.Receipt.SheetRead;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.WorkbookFacts;
import it.consuntivo.intake.cover.CoverEntry;
import it.consuntivo.intake.cover.CoverFinder;
import it.consuntivo.intake.cover.CoverReader;
import it.consuntivo.intake.cover.FileNameCheck;
import it.consuntivo.intake.cover.OwnSheet;
import it.consuntivo.intake.cover.SheetYears;
import it.consuntivo.intake.cover.Sheets;
import it.consuntivo.intake.cover.Titles;
import it.consuntivo.intake.cover.UnitRegister;
import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.grid.Grid.Sheet;
import it.consuntivo.intake.table.HeaderFinder;
import it.consuntivo.intake.table.Headings;
import it.consuntivo.intake.table.Layouts;
import it.consuntivo.intake.table.Table;
import it.consuntivo.intake.table.TableFinder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a grid into facts: finds covers and tables, and reads each row of each table. */
public final class FactsReader {
    private final Exercise exercise;
    private final UnitRegister register;
    private final Headings headings;
    private final TableFinder tables;

    public FactsReader(Exercise exercise) {
        this.exercise = exercise;
        this.register = new UnitRegister(exercise.units());
        this.headings = new Headings(exercise.headerAliases(), exercise.phase());
        this.tables = new TableFinder(new HeaderFinder(headings));
    }

    /**
     * Reads every table of a workbook.
     *
     * @param workbook name of the file, for the origin of each fact
     */
    public WorkbookReading read(String workbook, Grid grid) {
        var facts = new Facts();
        Map<Sheet, List<Table>> found = found(workbook, grid, facts);
        List<CoverEntry> entries = entries(workbook, found);
        var cover = new CoverReader(entries, register);
        var titles = new Titles(workbook, register, cover);
        found.forEach(titles::take);
        facts.findings.addAll(titles.findings());
        var sheets = new Sheets(exercise, register, cover, titles);
        int rows = found.values().stream()
                .flatMap(List::stream)
                .mapToInt(table -> new TableReading(table, sheets, facts).read(headings))
                .sum();
        facts.findings.addAll(new HiddenSheets(workbook, found, facts).findings());
        nothingRead(workbook, grid, found, rows).ifPresent(facts.findings::add);
        facts.units.addAll(cover.units().stream().map(Unit::code).toList());
        return reading(workbook, cover, facts, new Receipts(entries, found).of(grid));
    }

    /** The sheets that count, with their tables; not the list of findings that we ourselves put into a workbook. */
    private Map<Sheet, List<Table>> found(String workbook, Grid grid, Facts facts) {
        Map<Sheet, List<Table>> found = new LinkedHashMap<>();
        grid.sheets().stream()
                .filter(sheet -> !OwnSheet.is(sheet))
                .forEach(sheet -> found.put(sheet, tables.tables(workbook, sheet)));
        var years = new SheetYears(found, exercise.year());
        Set<String> leftOut = years.leftOut();
        facts.findings.addAll(years.findings());
        found.keySet().removeIf(sheet -> leftOut.contains(sheet.name()));
        return found;
    }

    private Optional<Finding> nothingRead(String workbook, Grid grid, Map<Sheet, List<Table>> found, int rows) {
        List<Table> all = found.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return new Layouts(workbook, headings)
                    .recognise(grid)
                    .or(() -> Optional.of(Finding.of(Code.NO_TABLE, Origin.ofWorkbook(workbook))));
        }
        return rows == 0
                ? Optional.of(Finding.of(Code.TABLE_WITHOUT_ROWS, all.get(0).origin()))
                : Optional.empty();
    }

    private WorkbookReading reading(String workbook, CoverReader cover, Facts facts, List<SheetRead> sheets) {
        var read = new WorkbookFacts(
                cover.cover(),
                List.copyOf(facts.units),
                facts.objectives,
                facts.counts,
                facts.indicators,
                facts.resources);
        facts.findings.addAll(cover.findings());
        facts.findings.addAll(new FileNameCheck(exercise, register).findings(workbook, read));
        return new WorkbookReading(read, facts.findings.told(), new Receipt(sheets, facts.liberties));
    }

    private static List<CoverEntry> entries(String workbook, Map<Sheet, List<Table>> found) {
        var finder = new CoverFinder(workbook);
        return found.entrySet().stream()
                .flatMap(entry -> finder.entries(entry.getKey(), entry.getValue()).stream())
                .toList();
    }
}
