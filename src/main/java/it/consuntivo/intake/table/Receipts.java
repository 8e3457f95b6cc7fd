package it.consuntivo.intake.table;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Receipt.SheetRead;
import it.consuntivo.domain.model.Receipt.TableRead;
import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.grid.Grid.Sheet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts down which tables were read from where. */
final class Receipts {
    private Receipts() {}

    /** Every sheet, those that were left out without their tables. */
    static List<SheetRead> of(Grid grid, Map<Sheet, List<Table>> found) {
        return grid.sheets().stream()
                .map(sheet -> new SheetRead(
                        sheet.name(),
                        sheet.hidden(),
                        found.getOrDefault(sheet, List.of()).stream()
                                .map(Receipts::of)
                                .toList()))
                .toList();
    }

    private static TableRead of(Table table) {
        Map<Field, String> headings = new TreeMap<>();
        table.header().cells().forEach((field, cell) -> headings.put(field, cell.text()));
        return new TableRead(
                table.kind(),
                table.header().row(),
                table.lines().stream().map(Line::row).toList(),
                headings,
                table.header().unread().stream()
                        .flatMap(cell -> CellTexts.of(cell).stream())
                        .toList());
    }
}
