package it.consuntivo.publish.text;

import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Receipt;
import it.consuntivo.domain.model.Receipt.CoverRead;
import it.consuntivo.domain.model.Receipt.SheetRead;
import it.consuntivo.domain.model.Receipt.TableRead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of a receipt that says what was read from where, and with which liberties. */
final class ReceiptOfReading {
    private final ReceiptPage page;
    private final LibertyTexts words;

    ReceiptOfReading(ReceiptPage page, LibertyTexts words) {
        this.page = page;
        this.words = words;
    }

    void write(Receipt receipt) {
        page.chapter("receipt.reading");
        if (receipt.sheets().isEmpty()) {
            page.say("receipt.nothing-read");
            return;
        }
        receipt.sheets().forEach(this::sheet);
        page.chapter("receipt.liberties");
        if (receipt.liberties().isEmpty()) {
            page.say("receipt.no-liberties");
        }
        alike(receipt.liberties()).forEach(this::liberties);
    }

    /** Liberties by what is said of them: a hundred ticks in a column are one thing to look at. */
    private Map<List<String>, List<Liberty>> alike(List<Liberty> liberties) {
        return liberties.stream()
                .collect(Collectors.groupingBy(
                        liberty -> List.of(liberty.origin().sheet(), words.of(liberty)),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void liberties(List<String> sheetAndWords, List<Liberty> alike) {
        String cells = CellRanges.of(
                alike.stream().map(liberty -> liberty.origin().cell()).toList());
        String place = ReceiptPage.place(new Origin("", sheetAndWords.get(0), cells));
        page.say("receipt.liberty", place, sheetAndWords.get(1));
    }

    private void sheet(SheetRead sheet) {
        if (!sheet.cover().isEmpty()) {
            String entries = sheet.cover().stream().map(ReceiptOfReading::cover).collect(Collectors.joining(", "));
            page.say("receipt.cover", sheet.sheet(), entries);
        } else if (sheet.tables().isEmpty()) {
            page.say("receipt.sheet-not-read", sheet.sheet());
        }
        sheet.tables().forEach(table -> table(sheet, table));
    }

    private static String cover(CoverRead entry) {
        return entry.label().label() + " «" + entry.value() + "» (" + entry.cell() + ")";
    }

    private void table(SheetRead sheet, TableRead table) {
        page.say(
                sheet.hidden() ? "receipt.table-hidden" : "receipt.table",
                sheet.sheet(),
                words.table(table.kind()),
                Integer.toString(table.headerRow()),
                CellRanges.ofRows(table.rows()));
        page.say("receipt.columns", columns(table));
        if (!table.unread().isEmpty()) {
            page.say("receipt.unread", table.unread().stream().collect(Collectors.joining("», «", "«", "»")));
        }
    }

    private String columns(TableRead table) {
        return table.headings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        words.field(entry.getKey()) + " «" + entry.getValue().strip() + "»")
                .collect(Collectors.joining(", "));
    }
}
