package it.consuntivo.reliability.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Good workbooks in the format of Excel 97, whose numbers, days and formulas are what they are in the new one. */
final class OldBooks {
    private static final short DAY = 14;

    private OldBooks() {}

    /** The sample, and a small one with what it does not have. */
    static List<byte[]> all() throws IOException {
        List<byte[]> all = new ArrayList<>(List.of(mixed()));
        try (Stream<Path> sample = Files.list(Path.of("input"))) {
            for (Path file : sample.sorted().toList()) {
                all.add(copy(file));
            }
        }
        return all;
    }

    /** Numbers in each of the format's ways: whole, in hundredths, with many digits, in a row of their own kind. */
    private static byte[] mixed() throws IOException {
        try (var book = new HSSFWorkbook()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(DAY);
            Sheet sheet = book.createSheet("Dati");
            double[] numbers = {1, -3, 2.5, 1250.75, 0.85, 1e9, 123_456_789.12, 1.0 / 3};
            for (int i = 0; i < numbers.length; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("Importo " + i);
                row.createCell(1).setCellValue(numbers[i]);
                row.createCell(2).setCellFormula("B%d*2".formatted(i + 1));
                Cell dated = row.createCell(3);
                dated.setCellValue(45_657 + i);
                dated.setCellStyle(day);
                row.createCell(4).setCellValue(i % 2 == 0);
            }
            return bytes(book);
        }
    }

    private static byte[] copy(Path file) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(file));
                var old = new HSSFWorkbook()) {
            CellStyle day = old.createCellStyle();
            day.setDataFormat(DAY);
            for (Sheet sheet : book) {
                Sheet copy = old.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row copied = copy.createRow(row.getRowNum());
                    row.forEach(cell -> copy(cell, copied.createCell(cell.getColumnIndex()), day));
                }
            }
            return bytes(old);
        }
    }

    private static void copy(Cell from, Cell to, CellStyle day) {
        switch (from.getCellType()) {
            case NUMERIC -> {
                to.setCellValue(from.getNumericCellValue());
                if (from.getCellStyle().getDataFormat() == DAY) {
                    to.setCellStyle(day);
                }
            }
            case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
            case FORMULA -> to.setCellFormula(from.getCellFormula());
            default -> to.setCellValue(from.getStringCellValue());
        }
    }

    private static byte[] bytes(HSSFWorkbook book) throws IOException {
        HSSFFormulaEvaluator.evaluateAllFormulaCells(book);
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
