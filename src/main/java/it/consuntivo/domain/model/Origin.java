package it.consuntivo.domain.model;

import java.util.Objects;

/**
 * Where something was read. Whatever does not apply is empty: a fault of a whole file has neither sheet nor cell.
 *
 * @param workbook name of the file in the drop folder
 * @param sheet name of the sheet
 * @param cell address in A1 notation, such as {@code F7}
 */
public record Origin(String workbook, String sheet, String cell) {
    public static final Origin NOWHERE = new Origin("", "", "");

    public Origin {
        Objects.requireNonNull(workbook);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(cell);
    }

    public static Origin ofWorkbook(String workbook) {
        return new Origin(workbook, "", "");
    }

    public static Origin ofSheet(String workbook, String sheet) {
        return new Origin(workbook, sheet, "");
    }

    /** The row of the cell, from 1; 0 where there is none. */
    public int row() {
        String digits = cell.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
