package it.consuntivo.intake.table;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Receipt.SheetRead;
import it.consuntivo.domain.model.Receipt.TableRead;
import it.consuntivo.intake.grid.Grid.Sheet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts down which tables were read from where. */
final class Receipts {
    private Receipts() {}

    static List<SheetRead> of(Map<Sheet, List<Table>> found) {
        return found.entrySet().stream()
                .map(entry -> new SheetRead(
                        entry.getKey().name(),
                        entry.getKey().hidden(),
                        entry.getValue().stream().map(Receipts::of).toList()))
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
