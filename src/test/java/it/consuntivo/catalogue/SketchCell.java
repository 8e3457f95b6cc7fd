package it.consuntivo.catalogue;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * A cell is what it looks like: {@code 4.5} a number, {@code 85%} one shown as a percentage, {@code 2024-12-31} a day,
 * {@code 0.8499{0%}} a number in a format of one's own, {@code TRUE} a boolean, {@code #REF!} an error, {@code =A1+A2 -> 5}
 * a formula with the value stored with it, {@code =A1 ->} one without. Anything else, or what stands after an
 * apostrophe, is text; in it {@code \n} breaks the line, and <code>\|</code> cannot be said.
 */
final class SketchCell {
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    private SketchCell() {}

    static void fill(Cell cell, String drawn) {
        if (drawn.startsWith("=") && drawn.contains("->")) {
            int arrow = drawn.indexOf("->");
            formula(
                    cell,
                    drawn.substring(1, arrow).strip(),
                    drawn.substring(arrow + 2).strip());
        } else if (drawn.matches(NUMBER + "%")) {
            cell.setCellValue(Double.parseDouble(drawn.replace("%", "")) / 100);
            format(cell, "0%");
        } else if (drawn.matches(NUMBER + "\\{.*}")) {
            cell.setCellValue(Double.parseDouble(drawn.substring(0, drawn.indexOf('{'))));
            format(cell, drawn.substring(drawn.indexOf('{') + 1, drawn.length() - 1));
        } else if (drawn.matches("\\d{4}-\\d\\d-\\d\\d(\\{.*})?")) {
            cell.setCellValue(LocalDate.parse(drawn.substring(0, 10)));
            format(cell, drawn.length() > 10 ? drawn.substring(11, drawn.length() - 1) : "dd/mm/yyyy");
        } else {
            plain(cell, drawn);
        }
    }

    private static void plain(Cell cell, String drawn) {
        if (drawn.matches(NUMBER)) {
            cell.setCellValue(Double.parseDouble(drawn));
        } else if (drawn.equals("TRUE") || drawn.equals("FALSE")) {
            cell.setCellValue(drawn.equals("TRUE"));
        } else if (drawn.matches("#[A-Z0-9/]+[!?]?")) {
            cell.setCellErrorValue(FormulaError.forString(drawn).getCode());
        } else {
            cell.setCellValue(drawn.replaceFirst("^'", "").replace("\\n", "\n"));
        }
    }

    /** A formula's stored value is set after it, since setting the formula forgets the one before. */
    private static void formula(Cell cell, String formula, String stored) {
        cell.setCellFormula(formula);
        if (!stored.isEmpty()) {
            plain(cell, stored);
        }
    }

    private static void format(Cell cell, String pattern) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(pattern));
        cell.setCellStyle(style);
    }
}
