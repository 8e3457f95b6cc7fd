package it.consuntivo.publish.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** A workbook with all that an office puts into one, and what can be told of it afterwards. */
final class UnitsFile {
    private static final byte[] PICTURE = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3, 4};

    private UnitsFile() {}

    static void write(Path file) throws IOException {
        String name = file.toString();
        try (Workbook book = name.endsWith(".xls")
                        ? new HSSFWorkbook()
                        : new XSSFWorkbook(name.endsWith(".xlsm") ? XSSFWorkbookType.XLSM : XSSFWorkbookType.XLSX);
                OutputStream out = Files.newOutputStream(file)) {
            table(book.createSheet("L'ordinario & altro"));
            furnish(book);
            book.createSheet("Nascosto").createRow(0).createCell(0).setCellValue("segreto");
            book.setSheetHidden(1, true);
            book.write(out);
        }
    }

    private static void table(Sheet sheet) {
        Object[][] cells = {
            {"Settore", "Codice", "Ob. operativo", "Raggiunto", "Peso"},
            {"FIN", "F-1", "Primo", "parziale", 60.5},
            {"FIN", "F-2", "=HYPERLINK(\"x\")", "", 0.25},
            {"FIN", "F-3", "Terzo", "sì", LocalDate.of(2024, 3, 31)}
        };
        for (int i = 0; i < cells.length; i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < cells[i].length; j++) {
                fill(row.createCell(j), cells[i][j]);
            }
        }
        Cell formula = sheet.createRow(4).createCell(4);
        formula.setCellFormula("SUM(E2:E3)");
        formula.setCellValue(60.75);
    }

    private static void fill(Cell cell, Object value) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        if (value instanceof Double number) {
            cell.setCellValue(number);
            style.setDataFormat((short) 10);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            style.setDataFormat((short) 14);
        } else if (!value.equals("")) {
            cell.setCellValue((String) value);
        }
        style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        cell.setCellStyle(style);
    }

    private static void furnish(Workbook book) {
        Sheet sheet = book.getSheetAt(0);
        sheet.addMergedRegion(new CellRangeAddress(6, 7, 0, 2));
        DataValidationHelper making = sheet.getDataValidationHelper();
        sheet.addValidationData(making.createValidation(
                making.createExplicitListConstraint(new String[] {"sì", "no"}), new CellRangeAddressList(1, 3, 3, 3)));
        var formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule theirs = formats.createConditionalFormattingRule("$E2>50");
        theirs.createFontFormatting().setFontStyle(true, false);
        formats.addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(1, 3, 4, 4)}, theirs);
        Name name = book.createName();
        name.setNameName("pesi");
        name.setRefersToFormula("'L''ordinario & altro'!$E$2:$E$4");
        sheet.protectSheet("segreta");
        CreationHelper helper = book.getCreationHelper();
        ClientAnchor place = helper.createClientAnchor();
        place.setCol1(8);
        place.setCol2(10);
        place.setRow1(1);
        place.setRow2(4);
        var drawing = sheet.createDrawingPatriarch();
        drawing.createPicture(place, book.addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG));
        Comment remark = drawing.createCellComment(place);
        remark.setAddress(3, 3);
        remark.setAuthor("Ragioneria");
        remark.setString(helper.createRichTextString("Visto"));
    }

    /** What a workbook is furnished with, besides what its cells hold; without our list. */
    static Map<String, String> furniture(Workbook book) {
        Map<String, String> told = new TreeMap<>();
        for (Sheet sheet : book) {
            if (!sheet.getSheetName().equals("Rilievi")) {
                String name = sheet.getSheetName();
                told.put(name + " merged", sheet.getMergedRegions().toString());
                told.put(name + " validations", "" + sheet.getDataValidations().size());
                told.put(name + " protected", "" + sheet.getProtect());
                told.put(name + " hidden", "" + book.isSheetHidden(book.getSheetIndex(sheet)));
                sheet.forEach(row -> row.forEach(cell -> told.put(
                        name + cell.getAddress(),
                        cell.getCellStyle().getFillForegroundColor() + " "
                                + cell.getCellStyle().getDataFormat())));
            }
        }
        told.put("pictures", "" + book.getAllPictures().size());
        told.put("pesi", book.getName("pesi").getRefersToFormula());
        return told;
    }
}
