package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.TableKind;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Colours what is still missing in a template while it is filled in: outcomes, figures, and the reasons they call for. */
final class MissingColours {
    private final XSSFSheet sheet;
    private final List<Field> columns;
    private final int firstRow;
    private final int lastRow;

    private MissingColours(XSSFSheet sheet, TemplateTable table, int firstRow) {
        this.sheet = sheet;
        this.columns = table.columns();
        this.firstRow = firstRow;
        this.lastRow = firstRow + table.length() - 1;
    }

    static void paint(XSSFSheet sheet, TemplateTable table, int firstRow) {
        var colours = new MissingColours(sheet, table, firstRow);
        if (table.kind() == TableKind.OBJECTIVES) {
            colours.paint(
                    Field.OUTCOME, "AND(%s,%s)".formatted(colours.filled(Field.TEXT), colours.blank(Field.OUTCOME)));
            String outcome = "LOWER(TRIM(" + colours.cell(Field.OUTCOME) + "))";
            colours.paint(
                    Field.REASON,
                    "AND(OR(%s=\"no\",%s=\"escluso\"),%s)".formatted(outcome, outcome, colours.blank(Field.REASON)));
        } else if (table.kind() == TableKind.COUNTS) {
            colours.paint(Field.ACHIEVED, colours.blank(Field.ACHIEVED));
            colours.paint(Field.EXCLUDED, colours.blank(Field.EXCLUDED));
            colours.paint(
                    Field.REASON,
                    "AND(N(%s)>0,%s)".formatted(colours.cell(Field.EXCLUDED), colours.blank(Field.REASON)));
        } else if (table.kind() == TableKind.INDICATORS) {
            for (Field field : List.of(Field.CODE, Field.TARGET_VALUE, Field.ACTUAL_VALUE)) {
                colours.paint(field, "AND(%s,%s)".formatted(colours.filled(Field.INDICATOR), colours.blank(field)));
            }
        }
    }

    private String cell(Field field) {
        return "$" + CellReference.convertNumToColString(columns.indexOf(field)) + (firstRow + 1);
    }

    private String filled(Field field) {
        return "LEN(TRIM(" + cell(field) + "))>0";
    }

    private String blank(Field field) {
        return "LEN(TRIM(" + cell(field) + "))=0";
    }

    private void paint(Field field, String condition) {
        int column = columns.indexOf(field);
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(condition);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formats.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(firstRow, lastRow, column, column)}, rule);
    }
}
