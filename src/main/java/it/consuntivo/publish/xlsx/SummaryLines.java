package it.consuntivo.publish.xlsx;

import it.consuntivo.publish.table.Column.Kind;
import it.consuntivo.publish.table.Value;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Writes the first sheet line by line, from the top. */
final class SummaryLines {
    private static final int COLUMNS = 3;

    private final Sheet sheet;
    private final WorkbookTexts texts;
    private final ReportLook look;
    private int next;

    SummaryLines(Sheet sheet, WorkbookTexts texts, ReportLook look) {
        this.sheet = sheet;
        this.texts = texts;
        this.look = look;
    }

    Row row() {
        return sheet.createRow(next++);
    }

    void skip() {
        next++;
    }

    /** A text over the whole width. */
    void text(String text, CellStyle style) {
        Row row = row();
        fill(row, 0, text, style);
        SheetLook.acrossColumns(row, COLUMNS);
    }

    /** A row of headings, by their keys, set off from what stands above. */
    void headings(String... keys) {
        skip();
        Row row = row();
        for (int i = 0; i < keys.length; i++) {
            fill(row, i, texts.of(keys[i]), look.header);
        }
    }

    /** A label, by its key, and what it says. */
    void line(String key, Value value, Kind kind) {
        Row row = row();
        fill(row, 0, texts.of(key), look.of(Kind.TEXT));
        value.in(new ReportCell(row.createCell(1), kind, look)).setCellStyle(look.ofFact(kind));
    }

    /** The same, with the formula by which the value follows from another sheet. */
    void line(String key, Value value, String formula, Kind kind) {
        Row row = row();
        fill(row, 0, texts.of(key), look.of(Kind.TEXT));
        Cell cell = row.createCell(1);
        cell.setCellFormula(formula);
        value.in(new ReportCell(cell, kind, look)).setCellStyle(look.ofFact(kind));
    }

    void line(String key, String text) {
        line(key, new Value.Text(text), Kind.TEXT);
    }

    static Cell fill(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }
}
