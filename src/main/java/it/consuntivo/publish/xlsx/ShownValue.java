package it.consuntivo.publish.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** What a cell holds, much as it is shown; of a formula its stored value. Independent of the machine's language and zone. */
final class ShownValue {
    private static final int LONGEST = 80;
    /** What spreadsheets show of a number. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final WorkbookTexts texts;

    ShownValue(WorkbookTexts texts) {
        this.texts = texts;
    }

    String of(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cut(cell.getStringCellValue().strip());
            case NUMERIC -> number(cell);
            case BOOLEAN -> texts.of(cell.getBooleanCellValue() ? "value.true" : "value.false");
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return DAY.format(cell.getLocalDateTimeCellValue());
        }
        boolean percent = cell.getCellStyle().getDataFormatString().endsWith("%");
        BigDecimal value = new BigDecimal(cell.getNumericCellValue()).round(SHOWN);
        BigDecimal shown = (percent ? value.movePointRight(2) : value).stripTrailingZeros();
        String decimal = shown.toPlainString().replace(".", texts.of("value.point"));
        return percent ? decimal + "%" : decimal;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
