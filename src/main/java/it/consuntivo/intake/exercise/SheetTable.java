package it.consuntivo.intake.exercise;

import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.grid.Grid.Row;
import it.consuntivo.intake.grid.Grid.Sheet;
import it.consuntivo.intake.grid.GridReader;
import it.consuntivo.intake.grid.GridReading;
import it.consuntivo.intake.grid.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads a table from the first sheet of a workbook that holds anything; its first filled row is the heading. */
final class SheetTable {
    private SheetTable() {}

    static Optional<PlanTable> read(Path file, Faults faults) {
        Optional<Sheet> sheet = grid(file, faults).stream()
                .flatMap(grid -> grid.sheets().stream())
                .filter(each -> !each.rows().isEmpty())
                .findFirst();
        List<PlanTable.Row> rows = sheet.map(Sheet::rows).orElse(List.of()).stream()
                .map(row -> row(row, faults))
                .filter(row -> !row.isBlank())
                .toList();
        if (rows.size() < 2) {
            faults.add(1, "", Phrase.of("table.no-rows"), Phrase.of("table.rows"));
            return Optional.empty();
        }
        return Optional.of(new PlanTable(rows.get(0), rows.subList(1, rows.size())));
    }

    private static Optional<Grid> grid(Path file, Faults faults) {
        try {
            GridReading reading = new GridReader(Limits.DEFAULT).read(file, String.valueOf(file.getFileName()));
            if (reading.grid().isEmpty()) {
                faults.add(1, "", Phrase.of("sheet.unreadable"), Phrase.of("sheet.workbook"));
            }
            return reading.grid();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PlanTable.Row row(Row row, Faults faults) {
        int width = row.cells().stream().mapToInt(Cell::column).max().orElse(0);
        List<String> texts = new ArrayList<>(Collections.nCopies(width, ""));
        row.cells().forEach(cell -> texts.set(cell.column() - 1, text(cell, faults)));
        return new PlanTable.Row(row.number(), texts);
    }

    /** A code or a text; a day or an error in a plan is never what was meant. */
    private static String text(Cell cell, Faults faults) {
        return switch (cell.kind()) {
            case TEXT, NUMBER -> cell.text();
            case BOOLEAN, DATE, ERROR, INVALID_NUMBER, FORMULA_WITHOUT_VALUE -> {
                faults.add(cell.row(), cell.address(), cell.text(), Phrase.of("sheet.text"));
                yield "";
            }
        };
    }
}
