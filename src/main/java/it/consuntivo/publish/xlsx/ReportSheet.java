package it.consuntivo.publish.xlsx;

import it.consuntivo.publish.table.Column.Kind;
import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.TableTexts;
import it.consuntivo.publish.table.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A table on a sheet of its own, from its first cell: what pivots and filters expect. */
record ReportSheet(Table<?> table, TableTexts names, ReportLook look) {
    private static final int HEADER_ROW = 0;
    private static final int FIRST_ROW = 1;
    /** The first and the last column on paper, where all of them would be too small to read. */
    private static final Map<String, List<String>> PRINTED = Map.of(
            "obiettivi", List.of("settore_codice", "motivazione"),
            "monitoraggio", List.of("settore_codice", "azioni_correttive"));

    Sheet write(Workbook book) {
        Sheet sheet = book.createSheet(names.tab(table));
        header(sheet.createRow(HEADER_ROW));
        List<List<Optional<Value>>> body = table.body().toList();
        for (int i = 0; i < body.size(); i++) {
            line(sheet.createRow(FIRST_ROW + i), body.get(i));
        }
        int lastRow = HEADER_ROW + body.size();
        table.totals().ifPresent(totals -> total(sheet.createRow(lastRow + 1), totals));
        var shown = new ShownTotal(table, body, FIRST_ROW + 1);
        if (shown.isWanted()) {
            total(sheet.createRow(lastRow + 1), shown);
        }
        // without the total, which would be sorted among the rows
        sheet.setAutoFilter(
                new CellRangeAddress(HEADER_ROW, lastRow, 0, table.columns().size() - 1));
        SheetLook.widths(sheet, new ColumnWidths(table, names, body, firstPrinted(), lastPrinted()).letters());
        book.setPrintArea(book.getSheetIndex(sheet), firstPrinted(), lastPrinted(), HEADER_ROW, sheet.getLastRowNum());
        SheetLook.fitHeights(sheet, HEADER_ROW);
        SheetLook.headed(sheet, HEADER_ROW);
        return sheet;
    }

    private int firstPrinted() {
        return Optional.ofNullable(PRINTED.get(table.name()))
                .map(ends -> table.index(ends.get(0)))
                .orElse(0);
    }

    private int lastPrinted() {
        return Optional.ofNullable(PRINTED.get(table.name()))
                .map(ends -> table.index(ends.get(1)))
                .orElse(table.columns().size() - 1);
    }

    /** The address of a column's total, from any sheet. */
    static String total(Table<?> table, TableTexts names, String column) {
        String letter = CellReference.convertNumToColString(table.index(column));
        return quoted(names.tab(table)) + letter + (FIRST_ROW + 1 + table.rows().size());
    }

    /** The addresses of the first cells of the rows, from any sheet; empty where there are none. */
    static Optional<String> rows(Table<?> table, TableTexts names) {
        int rows = table.rows().size();
        return rows == 0
                ? Optional.empty()
                : Optional.of(quoted(names.tab(table)) + "A" + (FIRST_ROW + 1) + ":A" + (FIRST_ROW + rows));
    }

    private static String quoted(String tab) {
        return "'" + tab.replace("'", "''") + "'!";
    }

    private void header(Row row) {
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(look.header);
            cell.setCellValue(names.heading(table.columns().get(i)));
        }
    }

    private void line(Row row, List<Optional<Value>> values) {
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            Kind kind = table.columns().get(i).kind();
            cell.setCellStyle(look.of(kind));
            values.get(i).ifPresent(value -> value.in(new ReportCell(cell, kind, look)));
        }
    }

    /** A formula keeps our figure beside it, for viewers that do not reckon. */
    private void total(Row row, List<Optional<Value>> totals) {
        var formulas = new ReportTotal(table, totals, FIRST_ROW + 1);
        line(row, totals);
        for (int i = 0; i < totals.size(); i++) {
            Cell cell = row.getCell(i);
            cell.setCellStyle(look.ofTotal(table.columns().get(i).kind()));
            formulas.formula(i).ifPresent(formula -> calculate(cell, formula));
        }
    }

    /** What the rows add up to that a filter shows; all of them, as long as nobody filters. */
    private void total(Row row, ShownTotal shown) {
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = row.createCell(i);
            Kind kind = table.columns().get(i).kind();
            cell.setCellStyle(look.ofTotal(kind));
            shown.of(i).ifPresent(reckoned -> {
                reckoned.figure().ifPresent(figure -> cell.setCellValue(figure.doubleValue()));
                calculate(cell, reckoned.formula());
            });
        }
        Cell label = row.getCell(firstPrinted());
        label.setCellStyle(look.ofTotal(Kind.TEXT));
        label.setCellValue(names.shown());
    }

    private static void calculate(Cell cell, String formula) {
        boolean empty = cell.getCellType() == CellType.BLANK;
        double figure = empty ? 0 : cell.getNumericCellValue();
        cell.setCellFormula(formula);
        if (empty) {
            cell.setCellValue("");
        } else {
            cell.setCellValue(figure);
        }
    }
}
