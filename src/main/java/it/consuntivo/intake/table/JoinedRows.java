package it.consuntivo.intake.table;

import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid.Row;
import it.consuntivo.intake.grid.Grid.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Two rows of text read as one header: "numero obiettivi" over "assegnati" and "conseguiti". */
public final class JoinedRows {
    /** A title may be merged over the whole width of a sheet. */
    private static final int MOST_COLUMNS = 100;

    private JoinedRows() {}

    /**
     * What the heading of each column may be, the likeliest first: the upper text followed by the lower one, the lower
     * one alone, or the upper one where nothing stands below it.
     *
     * @param complete whether the lower row is a header without the upper one; then a text with nothing below it is as
     *     likely a cover's label, and counts only when it is merged over both rows
     */
    public static List<List<Cell>> columns(Row upper, Row lower, List<Span> merged, boolean complete) {
        Map<Integer, Cell> above = spread(upper, merged);
        Map<Integer, List<Cell>> columns = new TreeMap<>();
        above.forEach((column, cell) -> {
            boolean overBoth = merged.stream()
                    .anyMatch(span -> span.contains(upper.number(), column) && span.contains(lower.number(), column));
            if (!complete || overBoth) {
                columns.put(column, List.of(cell));
            }
        });
        lower.cells()
                .forEach(cell -> columns.put(
                        cell.column(),
                        Optional.ofNullable(above.get(cell.column()))
                                .map(over -> List.of(joined(over, cell), cell))
                                .orElse(List.of(cell))));
        return List.copyOf(columns.values());
    }

    /** The cells of a row by column; one that is merged over several stands in each of them. */
    private static Map<Integer, Cell> spread(Row row, List<Span> merged) {
        Map<Integer, Cell> cells = new TreeMap<>();
        for (Cell cell : row.cells()) {
            int last = merged.stream()
                    .filter(span -> span.contains(cell.row(), cell.column()))
                    .mapToInt(Span::lastColumn)
                    .findFirst()
                    .orElse(cell.column());
            for (int column = cell.column(); column <= last && column - cell.column() < MOST_COLUMNS; column++) {
                cells.put(column, cell);
            }
        }
        return cells;
    }

    private static Cell joined(Cell over, Cell cell) {
        return new Cell(
                cell.row(),
                cell.column(),
                Cell.Kind.TEXT,
                over.text().strip() + " " + cell.text().strip(),
                false,
                false);
    }
}
