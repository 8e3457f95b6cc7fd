package it.consuntivo.intake.table;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.SourceRow;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid.Sheet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table as found in a sheet: its header, and its rows without empty ones and repeated headers.
 *
 * @param workbook name of the file
 * @param asides rows between and below that hold something, but in none of the table's columns
 * @param repeated the same header once more, further down
 */
public record Table(
        String workbook, Sheet sheet, Header header, List<Line> lines, List<Line> asides, List<Header> repeated) {
    public Table {
        lines = List.copyOf(lines);
        asides = List.copyOf(asides);
        repeated = List.copyOf(repeated);
    }

    public static Table of(String workbook, Sheet sheet, Header header, List<Line> rows, List<Header> repeated) {
        Map<Boolean, List<Line>> byUse = rows.stream()
                .collect(Collectors.partitioningBy(line -> line.cells().isEmpty()));
        return new Table(
                workbook,
                sheet,
                header,
                byUse.getOrDefault(false, List.of()),
                byUse.getOrDefault(true, List.of()),
                repeated);
    }

    public TableKind kind() {
        return header.kind();
    }

    public SourceRow source(Line line) {
        return new SourceRow(
                workbook,
                sheet.name(),
                line.row(),
                header.cells().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> Cell.columnLetters(entry.getValue().column()))));
    }

    public Origin at(Cell cell) {
        return new Origin(workbook, sheet.name(), cell.address());
    }

    public Origin onSheet() {
        return Origin.ofSheet(workbook, sheet.name());
    }

    /** The leftmost cell of the header. */
    public Origin origin() {
        return header.cells().values().stream()
                .min((one, other) -> Integer.compare(one.column(), other.column()))
                .map(this::at)
                .orElseThrow();
    }

    public String heading(Field field) {
        return kind().heading(field);
    }
}
