package it.consuntivo.publish.xlsx;

import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** How the cells and pages of our sheets look. Each instance adds its styles to one workbook. */
final class SheetLook {
    /** Margin at the sides of a printed page, in inches. */
    private static final double SIDE = 0.4;
    /** Points of a line. */
    private static final float LINE = 15;
    /** Points of the letters of such a line. */
    private static final int USUAL_POINTS = 11;
    /** Points of a row, a little less than Excel allows. */
    private static final float HIGHEST = 405;
    /** A column of width 10 takes some more letters than ten digits, but lines break between words. */
    private static final double LETTERS_TO_A_WIDTH = 1.2;

    private final Workbook book;

    SheetLook(Workbook book) {
        this.book = book;
    }

    CellStyle title() {
        CellStyle style = book.createCellStyle();
        style.setFont(font(true, 14));
        return style;
    }

    CellStyle header() {
        CellStyle style = bordered();
        style.setFont(font(true, 11));
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Wrapped text with a thin border, as in a printed table. */
    CellStyle bordered() {
        CellStyle style = wrapped();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        return style;
    }

    CellStyle wrapped() {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle link() {
        CellStyle style = bordered();
        Font font = font(false, 11);
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
        style.setFont(font);
        return style;
    }

    Font font(boolean bold, int points) {
        Font font = book.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    static void widths(Sheet sheet, int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
    }

    /**
     * Makes rows as high as their wrapped texts need: not every program does so by itself, and a printed cell cannot be
     * scrolled. Goes by the number of letters, since fonts differ from machine to machine.
     */
    static void fitHeights(Sheet sheet, int firstRow) {
        for (Row row : sheet) {
            int lines = 1;
            for (Cell cell : row) {
                lines = Math.max(lines, row.getRowNum() < firstRow ? 1 : lines(sheet, cell));
            }
            if (lines > 1) {
                row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
            }
        }
    }

    private static int lines(Sheet sheet, Cell cell) {
        return cell.getCellType() == CellType.STRING
                ? lines(cell.getStringCellValue(), sheet.getColumnWidth(cell.getColumnIndex()))
                : 1;
    }

    private static int lines(String text, int width) {
        return (int) Math.ceil(text.length() / Math.max(1, width / 256.0 * LETTERS_TO_A_WIDTH));
    }

    /** Lets the text in a row's first cell run over so many columns, whose widths are known by now. */
    static void acrossColumns(Row row, int columns) {
        Sheet sheet = row.getSheet();
        int width = IntStream.range(0, columns).map(sheet::getColumnWidth).sum();
        Cell cell = row.getCell(0);
        Font font = sheet.getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
        float line = LINE * font.getFontHeightInPoints() / USUAL_POINTS;
        row.setHeightInPoints(Math.min(HIGHEST, line * lines(cell.getStringCellValue(), width)));
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
    }

    /** A4, landscape, as wide as the page and as long as needed, with the number of each page at its foot. */
    static void printed(Sheet sheet, WorkbookTexts texts) {
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(true);
        sheet.setFitToPage(true);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.getFooter().setRight(texts.of("page", HeaderFooter.page(), HeaderFooter.numPages()));
    }

    /** Keeps the rows down to the header in sight, and repeats the header on each printed page. */
    static void headed(Sheet sheet, int headerRow) {
        sheet.createFreezePane(0, headerRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }
}
