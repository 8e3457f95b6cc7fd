package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Colours cells by a conditional format whose condition always holds, so that their own format stays what it is, and the
 * colour can be told from any other when the workbook comes back. Told apart in black and white by bold type and border.
 */
final class CellColours {
    /** A text is worth 0 as a number; Excel and LibreOffice agree on that. */
    static final String ALWAYS = "N(\"Consuntivo\")=0";

    /** As many areas as one record of an old workbook holds with ease. */
    private static final int AREAS = 200;

    private CellColours() {}

    /**
     * @param severity the gravest of what was found in these cells
     */
    static void paint(Sheet sheet, Severity severity, Collection<CellAddress> cells) {
        if (cells.isEmpty()) {
            return;
        }
        List<CellRangeAddress> areas = new ArrayList<>();
        cells.forEach(cell ->
                areas.add(new CellRangeAddress(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn())));
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int from = 0; from < areas.size(); from += AREAS) {
            List<CellRangeAddress> some = areas.subList(from, Math.min(areas.size(), from + AREAS));
            formats.addConditionalFormatting(some.toArray(CellRangeAddress[]::new), rule(formats, severity));
        }
        if (sheet instanceof XSSFSheet worksheet) {
            new RuleOrder(worksheet.getCTWorksheet()).oursFirst();
        }
    }

    private static ConditionalFormattingRule rule(SheetConditionalFormatting formats, Severity severity) {
        boolean error = severity == Severity.ERROR;
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(ALWAYS);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor((error ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW).getIndex());
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontStyle(!error, error);
        BorderStyle line = error ? BorderStyle.THIN : BorderStyle.DASHED;
        BorderFormatting border = rule.createBorderFormatting();
        border.setBorderTop(line);
        border.setBorderRight(line);
        border.setBorderBottom(line);
        border.setBorderLeft(line);
        return rule;
    }

    static boolean isOurs(String formula) {
        return formula.replace(" ", "").equals(ALWAYS);
    }
}
