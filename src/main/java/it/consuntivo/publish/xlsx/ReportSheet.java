package it.consuntivo.publish.xlsx;

import it.consuntivo.publish.table.Column.Kind;
import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.TableTexts;
import it.consuntivo.publish.table.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final int NUMBERS = 12;
    private static final int LOOSEST = 8;
    private static final int WIDEST = 60;
    /** Letters beside each other that can still be read on a landscape page. */
    private static final int PAGE = 240;
    /** What the arrow of a filter takes beside a word of the heading. */
    private static final int ARROW = 3;

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
        SheetLook.widths(sheet, widths(body));
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

    /**
     * In letters: long texts get more room than short ones, but wrapped into a block and not in proportion, as far as the
     * whole can still be read on a printed page; no column is narrower than its heading's words.
     */
    private int[] widths(List<List<Optional<Value>>> body) {
        int[] longest = IntStream.range(0, table.columns().size())
                .map(column -> longest(body, column))
                .toArray();
        return IntStream.iterate(LOOSEST, spread -> spread - 1)
                .limit(LOOSEST)
                .mapToObj(spread -> widths(longest, spread))
                .filter(widths -> IntStream.of(widths).sum() <= PAGE)
                .findFirst()
                .orElseGet(() -> widths(longest, 1));
    }

    private int[] widths(int[] longest, int spread) {
        return IntStream.range(0, longest.length)
                .map(column -> Math.max(longestWord(column) + ARROW, (int)
                        Math.min(longest[column] + 1L, Math.round(spread * Math.sqrt(longest[column])))))
                .map(width -> Math.min(WIDEST, width))
                .toArray();
    }

    private int longest(List<List<Optional<Value>>> body, int column) {
        return body.stream()
                .flatMap(row -> row.get(column).stream())
                .mapToInt(value ->
                        value instanceof Value.Text words ? words.text().length() : NUMBERS)
                .max()
                .orElse(0);
    }

    private int longestWord(int column) {
        String heading = names.heading(table.columns().get(column));
        return Stream.of(heading.split(" ", -1)).mapToInt(String::length).max().orElse(0);
    }
}
