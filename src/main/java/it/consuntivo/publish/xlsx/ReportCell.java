package it.consuntivo.publish.xlsx;

import it.consuntivo.publish.table.Column.Kind;
import it.consuntivo.publish.table.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;

/** Writes a value into a cell as what it is: a number as a number, a day as a day, and a text never as a formula. */
record ReportCell(Cell cell, Kind kind, ReportLook look) implements Value.Form<Cell> {
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String FORMULA_STARTS = "=+-@";

    @Override
    public Cell text(String text) {
        String clean = clean(text);
        cell.setCellStyle(
                !clean.isEmpty() && FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0 ? look.quoted() : look.of(kind));
        if (!clean.isEmpty()) {
            cell.setCellValue(clean);
        }
        return cell;
    }

    /** Control characters cannot stand in a workbook, nor more letters than a cell takes. */
    private static String clean(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public Cell number(BigDecimal number) {
        cell.setCellStyle(look.of(kind));
        cell.setCellValue(number.doubleValue());
        return cell;
    }

    @Override
    public Cell day(LocalDate day) {
        cell.setCellStyle(look.of(Kind.DATE));
        cell.setCellValue(day);
        return cell;
    }
}
