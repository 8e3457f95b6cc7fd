package it.consuntivo.intake.table;

import it.consuntivo.domain.model.Field;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid.Row;
import it.consuntivo.intake.grid.Grid.Sheet;
import it.consuntivo.intake.grid.Grid.Span;
import it.consuntivo.intake.table.Line.MergedCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the tables of a sheet. The first header stands in the first 50 rows; a table ends where the next one begins, or
 * with the sheet.
 */
final class TableFinder {
    private static final int LAST_FIRST_HEADER = 50;
    private final HeaderFinder headers;

    TableFinder(HeaderFinder headers) {
        this.headers = headers;
    }

    List<Table> tables(String workbook, Sheet sheet) {
        List<Table> tables = new ArrayList<>();
        var merged = new MergedRows(sheet);
        Optional<Header> header = Optional.empty();
        List<Line> lines = new ArrayList<>();
        for (Row row : sheet.rows()) {
            boolean mayBegin = header.isPresent() || row.number() <= LAST_FIRST_HEADER;
            Optional<Header> next = mayBegin ? headers.find(row) : Optional.empty();
            if (next.isPresent() || header.isEmpty()) {
                if (next.isPresent() && !isRepeated(header, next.orElseThrow())) {
                    header.ifPresent(done -> tables.add(new Table(workbook, sheet, done, lines)));
                    lines.clear();
                    header = next;
                }
            } else {
                line(header.orElseThrow(), row, merged).ifPresent(lines::add);
            }
        }
        header.ifPresent(done -> tables.add(new Table(workbook, sheet, done, lines)));
        return tables;
    }

    private static boolean isRepeated(Optional<Header> header, Header next) {
        return header.filter(current -> current.isRepeatedBy(next)).isPresent();
    }

    private static Optional<Line> line(Header header, Row row, MergedRows merged) {
        Map<Integer, Cell> byColumn = new HashMap<>();
        row.cells().forEach(cell -> byColumn.put(cell.column(), cell));
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        Map<Field, MergedCell> spanned = new EnumMap<>(Field.class);
        header.cells().forEach((field, heading) -> {
            Optional.ofNullable(byColumn.get(heading.column())).ifPresent(cell -> cells.put(field, cell));
            merged.at(row.number(), heading.column()).ifPresent(span -> spanned.put(field, span));
        });
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        row.number(), row.hidden(), cells, spanned, row.cells().get(0)));
    }

    /** The merged ranges of a sheet that reach over more than one row. */
    private static final class MergedRows {
        private final Map<Span, Optional<Cell>> values = new HashMap<>();
        private final Map<Integer, List<Span>> byRow = new HashMap<>();

        MergedRows(Sheet sheet) {
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

        Optional<MergedCell> at(int row, int column) {
            return byRow.getOrDefault(row, List.of()).stream()
                    .filter(span -> span.contains(row, column))
                    .findFirst()
                    .map(span -> new MergedCell(span, values.getOrDefault(span, Optional.empty())));
        }
    }
}
