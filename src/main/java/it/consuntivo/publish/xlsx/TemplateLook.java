package it.consuntivo.publish.xlsx;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The styles of a template: what is given is grey and locked, what is to be filled in is white and open. */
final class TemplateLook {
    private static final byte[] GIVEN = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};

    final CellStyle title;
    final CellStyle paragraph;
    final CellStyle header;
    final CellStyle given;
    final CellStyle text;
    final CellStyle number;
    final CellStyle amount;
    final CellStyle day;
    /** For what may be a number, a day or a word. */
    final CellStyle any;

    private final Workbook book;
    private final SheetLook look;

    TemplateLook(Workbook book) {
        this.book = book;
        this.look = new SheetLook(book);
        title = look.title();
        paragraph = look.wrapped();
        header = look.header();
        given = look.bordered();
        given.setDataFormat(format("@"));
        given.setFillForegroundColor(new XSSFColor(GIVEN));
        given.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = open("@");
        number = open("0");
        amount = open("#,##0.00");
        day = open("dd/mm/yyyy");
        any = open("General");
    }

    private CellStyle open(String format) {
        CellStyle style = look.bordered();
        style.setDataFormat(format(format));
        style.setLocked(false);
        return style;
    }

    private short format(String format) {
        return book.createDataFormat().getFormat(format);
    }

    /** Writes a text; an empty one leaves a cell that has only a style. */
    XSSFCell fill(XSSFSheet sheet, int row, int column, String value, CellStyle style) {
        XSSFRow existing = sheet.getRow(row);
        XSSFRow line = existing == null ? sheet.createRow(row) : existing;
        XSSFCell cell = line.createCell(column);
        cell.setCellStyle(style);
        if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
        return cell;
    }
}
