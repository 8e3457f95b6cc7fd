package it.consuntivo.intake.table;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.SourceRow;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid.Sheet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table as found in a sheet: its header, and its rows without empty ones and repeated headers.
 *
 * @param workbook name of the file
 */
record Table(String workbook, Sheet sheet, Header header, List<Line> lines) {
    Table {
        lines = List.copyOf(lines);
    }

    TableKind kind() {
        return header.kind();
    }

    SourceRow source(Line line) {
        return new SourceRow(
                workbook,
                sheet.name(),
                line.row(),
                header.cells().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> Cell.columnLetters(entry.getValue().column()))));
    }

    Origin at(Cell cell) {
        return new Origin(workbook, sheet.name(), cell.address());
    }

    /** The leftmost cell of the header. */
    Origin origin() {
        return header.cells().values().stream()
                .min((one, other) -> Integer.compare(one.column(), other.column()))
                .map(this::at)
                .orElseThrow();
    }

    /** Whether no row says anything; a sheet of a template that a unit has no use for. */
    boolean isEmpty() {
        return lines.stream().allMatch(Line::isTotal);
    }

    String heading(Field field) {
        return kind().heading(field);
    }
}
