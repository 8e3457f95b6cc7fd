package it.consuntivo.publish.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** What the unit's sheets hold, as a digest: proves that a workbook written again holds what it held before. */
final class CellContent {
    private final MessageDigest digest;

    private CellContent() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of all sheets but our list. */
    static byte[] of(Workbook book) {
        var content = new CellContent();
        for (Sheet sheet : book) {
            if (!FindingsSheet.isOurs(sheet)) {
                content.add(sheet);
            }
        }
        return content.digest.digest();
    }

    /** Fails when the bytes of a workbook do not hold that content. */
    static void check(byte[] expected, WorkbookForm form, byte[] written) throws IOException {
        try (Workbook book = form.open(written)) {
            if (!Arrays.equals(expected, of(book))) {
                throw new IOException("A workbook written again holds something else");
            }
        }
    }

    private void add(Sheet sheet) {
        add(sheet.getSheetName());
        sheet.getMergedRegions().forEach(merged -> add(merged.formatAsString()));
        for (Row row : sheet) {
            for (Cell cell : row) {
                add(cell.getAddress().formatAsString());
                add(cell.getCellStyle().getDataFormatString());
                parts(cell).forEach(this::add);
            }
        }
    }

    private static List<String> parts(Cell cell) {
        CellType type = cell.getCellType();
        return type == CellType.FORMULA
                ? List.of(cell.getCellFormula(), value(cell, cell.getCachedFormulaResultType()))
                : List.of(value(cell, type));
    }

    private static String value(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> Byte.toString(cell.getErrorCellValue());
            default -> "";
        };
    }

    private void add(String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update((byte) 0);
    }
}
