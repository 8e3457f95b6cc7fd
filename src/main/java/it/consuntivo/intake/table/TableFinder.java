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
import java.util.stream.Collectors;

/**
 * Finds the tables of a sheet. The first header stands in the first 50 rows, in one row or in two; a table ends where
 * the next one begins, or with the sheet.
 */
public final class TableFinder {
    private static final int LAST_FIRST_HEADER = 50;
    private final HeaderFinder headers;

    public TableFinder(HeaderFinder headers) {
        this.headers = headers;
    }

    public List<Table> tables(String workbook, Sheet sheet) {
        var search = new Search(workbook, sheet);
        List<Row> rows = sheet.rows();
        for (int i = 0; i < rows.size(); ) {
            Optional<Row> below =
                    Optional.of(i + 1).filter(next -> next < rows.size()).map(rows::get);
            i += search.take(rows.get(i), below);
        }
        return search.finished();
    }

    /** One walk down a sheet. */
    private final class Search {
        private final String workbook;
        private final Sheet sheet;
        private final MergedRows merged;
        private final List<Table> tables = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Header> repeated = new ArrayList<>();
        private final Map<Integer, List<Span>> mergedFrom;
        private Optional<Header> header = Optional.empty();

        Search(String workbook, Sheet sheet) {
            this.workbook = workbook;
            this.sheet = sheet;
            this.merged = new MergedRows(sheet);
            this.mergedFrom = sheet.merged().stream().collect(Collectors.groupingBy(Span::firstRow));
        }

        /** Takes a row, and the one below it when both are one header. Returns how many it took. */
        int take(Row row, Optional<Row> below) {
            boolean mayBegin = header.isPresent() || row.number() <= LAST_FIRST_HEADER;
            Optional<Header> two = below.filter(next -> mayBegin && next.number() == row.number() + 1)
                    .flatMap(next -> headers.find(row, next, mergedFrom.getOrDefault(row.number(), List.of())));
            Optional<Header> next = two.or(() -> mayBegin ? headers.find(row) : Optional.empty());
            next.ifPresentOrElse(this::begin, () -> header.ifPresent(current -> lines.add(line(current, row, merged))));
            return two.isPresent() ? 2 : 1;
        }

        private void begin(Header next) {
            if (header.filter(current -> current.isRepeatedBy(next)).isPresent()) {
                repeated.add(next);
                return;
            }
            end();
            header = Optional.of(next);
        }

        private void end() {
            header.ifPresent(done -> tables.add(Table.of(workbook, sheet, done, lines, repeated)));
            lines.clear();
            repeated.clear();
        }

        List<Table> finished() {
            end();
            return tables;
        }
    }

    private static Line line(Header header, Row row, MergedRows merged) {
        Map<Integer, Cell> byColumn = new HashMap<>();
        row.cells().forEach(cell -> byColumn.put(cell.column(), cell));
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        Map<Field, MergedCell> spanned = new EnumMap<>(Field.class);
        header.cells().forEach((field, heading) -> {
            Optional.ofNullable(byColumn.get(heading.column())).ifPresent(cell -> cells.put(field, cell));
            merged.at(row.number(), heading.column()).ifPresent(span -> spanned.put(field, span));
        });
        return new Line(row.number(), row.hidden(), cells, spanned, row.cells());
    }
}
