package it.consuntivo.intake.table;

import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid.Row;
import it.consuntivo.intake.grid.Grid.Sheet;
import it.consuntivo.intake.grid.Grid.Span;
import it.consuntivo.intake.table.Line.MergedCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The merged ranges of a sheet that reach over more than one row. */
public final class MergedRows {
    private final Map<Span, Optional<Cell>> values = new HashMap<>();
    private final Map<Integer, List<Span>> byRow = new HashMap<>();

    public MergedRows(Sheet sheet) {
        Map<Integer, Row> rows = new HashMap<>();
        sheet.rows().forEach(row -> rows.put(row.number(), row));
        for (Span span : sheet.merged()) {
            if (span.lastRow() > span.firstRow()) {
                values.put(span, firstCell(Optional.ofNullable(rows.get(span.firstRow())), span));
                rows.keySet().stream()
                        .filter(row -> span.contains(row, span.firstColumn()))
                        .forEach(row -> byRow.computeIfAbsent(row, key -> new ArrayList<>())
                                .add(span));
            }
        }
    }

    private static Optional<Cell> firstCell(Optional<Row> row, Span span) {
        return row.stream()
                .flatMap(cells -> cells.cells().stream())
                .filter(cell -> cell.column() == span.firstColumn())
                .findFirst();
    }

    /** The range that covers a place, and its value. */
    public Optional<MergedCell> at(int row, int column) {
        return byRow.getOrDefault(row, List.of()).stream()
                .filter(span -> span.contains(row, column))
                .findFirst()
                .map(span -> new MergedCell(span, values.getOrDefault(span, Optional.empty())));
    }
}
