package it.consuntivo.reliability.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/**
 * Workbooks in the form that is asked for, each within the limits of reading, or just beyond, and as large as it can be:
 * all of it goes on to the facts, the rules, the findings and the workbook that is returned.
 */
final class Giants {
    private static final List<String> HEADINGS = List.of(
            "Settore",
            "Codice",
            "Missione",
            "Programma",
            "Ob. strategico",
            "Ob. operativo",
            "Raggiunto",
            "Motivazione");

    private Giants() {}

    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> all = new TreeMap<>();
        all.put("giant rows.xlsx", () -> sheet(objectives(30_000, "x"), ""));
        all.put("giant rows beyond.xlsx", () -> sheet(objectives(200_000, "x"), ""));
        all.put("giant texts.xlsx", () -> sheet(objectives(500, "parole ".repeat(4_000)), ""));
        all.put("giant format.xlsx", () -> sheet(objectives(20, "x"), formatted(800_000)));
        all.put("giant format of two.xlsx", () -> sheet(objectives(20, "x"), formatted(20_000)));
        all.put("giant width.xlsx", () -> sheet(objectives(15, "x"), wide()));
        all.put("giant of old.xls", Giants::old);
        return all;
    }

    /** As many rows as are read, all of a unit, and every rule has something to say of each. */
    static byte[] of(String unit) {
        return sheet(objectives(unit, 30_000, "x"), "");
    }

    private static byte[] sheet(String rows, String more) {
        return new Book()
                .replaced(Book.SHEET, Book.DATA, "<sheetData>" + row(1, HEADINGS) + rows + more + "</sheetData>")
                .bytes();
    }

    private static String row(int number, List<String> cells) {
        var row = new StringBuilder("<row r='" + number + "'>");
        for (String cell : cells) {
            row.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String objectives(int count, String text) {
        return objectives("Servizi mai visti", count, text);
    }

    private static String objectives(String unit, int count, String text) {
        var rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(row(i + 2, List.of(unit, "X" + i, "99", "zz", text, text + i, "forse", "")));
        }
        return rows.toString();
    }

    private static String formatted(int last) {
        var rows = new StringBuilder();
        for (int i = 1_000; i < last; i++) {
            rows.append("<row r='")
                    .append(i)
                    .append("'><c r='A")
                    .append(i)
                    .append("' s='1'/><c r='B")
                    .append(i)
                    .append("' s='1'/></row>");
        }
        return rows.toString();
    }

    private static String wide() {
        var rows = new StringBuilder();
        for (int row = 0; row < 14; row++) {
            rows.append("<row r='").append(1_000 + row).append("'>");
            for (int i = 0; i < 16_000; i++) {
                rows.append("<c><v>").append(i).append("</v></c>");
            }
            rows.append("</row>");
        }
        return rows.toString();
    }

    private static byte[] old() {
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("Dati");
            for (int i = 0; i < 30_000; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < HEADINGS.size(); j++) {
                    row.createCell(j).setCellValue(i == 0 ? HEADINGS.get(j) : "testo " + i + " " + j);
                }
            }
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
