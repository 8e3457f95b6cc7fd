package it.consuntivo.intake.facts;

import it.consuntivo.domain.model.Field;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.table.HeaderFinder;
import it.consuntivo.intake.table.Headings;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import it.consuntivo.intake.table.TableFinder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table as the reader sees it, for people who want to know why it reads what it reads.
 *
 * @param kind objectives, counts, indicators or resources
 * @param headings address of each field's heading
 */
public record TableSight(String kind, String sheet, int headerRow, Map<Field, String> headings, List<RowSight> rows) {
    /**
     * A row of the table.
     *
     * @param total whether it is a total, which is no fact
     */
    public record RowSight(int row, boolean total, Map<Field, CellSight> cells) {}

    /**
     * A cell of the table.
     *
     * @param readAs what it is read as, where that is not its text
     */
    public record CellSight(String address, String type, String text, Optional<String> readAs) {}

    /**
     * The tables of a workbook.
     *
     * @param aliases more names for a heading, by a heading that the contract knows
     */
    public static List<TableSight> of(String workbook, Grid grid, Map<String, List<String>> aliases) {
        var finder = new TableFinder(new HeaderFinder(new Headings(aliases)));
        return grid.sheets().stream()
                .flatMap(sheet -> finder.tables(workbook, sheet).stream())
                .map(TableSight::of)
                .toList();
    }

    private static TableSight of(Table table) {
        Map<Field, String> headings = new TreeMap<>();
        table.header().cells().forEach((field, cell) -> headings.put(field, cell.address()));
        return new TableSight(
                table.kind().name(),
                table.sheet().name(),
                table.header().row(),
                headings,
                table.lines().stream().map(TableSight::of).toList());
    }

    private static RowSight of(Line line) {
        Map<Field, CellSight> cells = new TreeMap<>();
        line.cells().forEach((field, cell) -> cells.put(field, of(field, cell)));
        return new RowSight(line.row(), line.isTotal(), cells);
    }

    private static CellSight of(Field field, Cell cell) {
        return new CellSight(cell.address(), cell.kind().name(), cell.text(), Conversion.of(field, cell));
    }
}
