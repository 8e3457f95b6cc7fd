package it.consuntivo.sample;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that is written row by row, from the top. */
final class Page {
    private final XSSFSheet sheet;
    private int next;

    Page(XSSFWorkbook book, String name) {
        this.sheet = book.createSheet(name);
    }

    /** A number that is shown as a percentage: 1 as 100%. */
    record Share(double value) {}

    /** An amount of money as a number. */
    record Euro(double value) {}

    Page blank(int rows) {
        next += rows;
        return this;
    }

    Page title(String text) {
        return styled(bold(14), text);
    }

    Page header(Object... cells) {
        return styled(bold(11), cells);
    }

    /** Strings, numbers, days, truths, shares and sums of money, from column A; an empty string leaves no cell. */
    Page row(Object... cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            if (!"".equals(cells[i])) {
                fill(row.createCell(i), cells[i]);
            }
        }
        return this;
    }

    /** Shows a column of the last rows written as one cell, whose value is that of the first of them. */
    Page merge(int rows, int column) {
        for (int i = next - rows + 1; i < next; i++) {
            Cell below = sheet.getRow(i).getCell(column);
            sheet.getRow(i).removeCell(below);
        }
        sheet.addMergedRegion(new CellRangeAddress(next - rows, next - 1, column, column));
        return this;
    }

    /** Widths in characters, from column A. */
    Page widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
        return this;
    }

    private Page styled(CellStyle style, Object... cells) {
        row(cells);
        sheet.getRow(next - 1).forEach(cell -> cell.setCellStyle(style));
        return this;
    }

    private CellStyle bold(int points) {
        Font font = sheet.getWorkbook().createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFont(font);
        return style;
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(format("dd/mm/yyyy"));
        } else if (value instanceof Share share) {
            cell.setCellValue(share.value());
            cell.setCellStyle(format("0%"));
        } else if (value instanceof Euro euro) {
            cell.setCellValue(euro.value());
            cell.setCellStyle(format("#,##0.00"));
        } else {
            cell.setCellValue((String) value);
        }
    }

    private CellStyle format(String pattern) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(pattern));
        return style;
    }
}
