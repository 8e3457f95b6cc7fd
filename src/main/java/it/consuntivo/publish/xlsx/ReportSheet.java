package it.consuntivo.publish.xlsx;

import it.consuntivo.publish.table.Column.Kind;
import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.TableTexts;
import it.consuntivo.publish.table.Value;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** A table on a sheet of its own, from its first cell: what pivots and filters expect. */
record ReportSheet(Table<?> table, TableTexts names, ReportLook look) {
    private static final int HEADER_ROW = 0;
    private static final int FIRST_ROW = 1;

    Sheet write(Workbook book) {
        Sheet sheet = book.createSheet(names.tab(table));
        header(sheet.createRow(HEADER_ROW));
        List<List<Optional<Value>>> body = table.body().toList();
        for (int i = 0; i < body.size(); i++) {
            line(sheet.createRow(FIRST_ROW + i), body.get(i));
        }
        int lastRow = HEADER_ROW + body.size();
        table.totals().ifPresent(totals -> total(sheet.createRow(lastRow + 1), totals));
        // without the total, which would be sorted among the rows
        sheet.setAutoFilter(
                new CellRangeAddress(HEADER_ROW, lastRow, 0, table.columns().size() - 1));
        SheetLook.widths(sheet, new ColumnWidths(table, names, body).letters());
        SheetLook.fitHeights(sheet, HEADER_ROW);
        SheetLook.headed(sheet, HEADER_ROW);
        return sheet;
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
