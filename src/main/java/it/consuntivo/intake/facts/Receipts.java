package it.consuntivo.intake.facts;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Receipt.CoverRead;
import it.consuntivo.domain.model.Receipt.SheetRead;
import it.consuntivo.domain.model.Receipt.TableRead;
import it.consuntivo.intake.cover.CoverEntry;
import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.grid.Grid.Sheet;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts down which covers and tables were read from where. */
final class Receipts {
    private final List<CoverEntry> cover;
    private final Map<Sheet, List<Table>> found;

    Receipts(List<CoverEntry> cover, Map<Sheet, List<Table>> found) {
        this.cover = cover;
        this.found = found;
    }

    /** Every sheet, those that were left out without their tables. */
    List<SheetRead> of(Grid grid) {
        return grid.sheets().stream()
                .map(sheet -> new SheetRead(
                        sheet.name(),
                        sheet.hidden(),
                        cover(sheet),
                        found.getOrDefault(sheet, List.of()).stream()
                                .map(Receipts::of)
                                .toList()))
                .toList();
    }

    private List<CoverRead> cover(Sheet sheet) {
        return cover.stream()
                .filter(entry -> entry.sheet().equals(sheet.name()))
                .map(entry -> new CoverRead(
                        entry.label(),
                        entry.origin().cell(),
                        CellTexts.of(entry.value()).orElse("")))
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
