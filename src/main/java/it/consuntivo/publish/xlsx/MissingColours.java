package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Phase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Colours what is still missing in a template while it is filled in: outcomes or states, figures, and what they call for. */
final class MissingColours {
    private static final List<Field> DURING_THE_YEAR = List.of(Field.CODE, Field.TARGET_VALUE);
    private static final List<Field> AT_THE_END = List.of(Field.CODE, Field.TARGET_VALUE, Field.ACTUAL_VALUE);

    private final XSSFSheet sheet;
    private final List<Field> columns;
    private final boolean during;
    private final int firstRow;
    private final int lastRow;

    private MissingColours(XSSFSheet sheet, TemplateTable table, int firstRow) {
        this.sheet = sheet;
        this.columns = table.columns();
        this.during = table.phase() == Phase.INTERIM;
        this.firstRow = firstRow;
        this.lastRow = firstRow + table.length() - 1;
    }

    static void paint(XSSFSheet sheet, TemplateTable table, int firstRow) {
        var colours = new MissingColours(sheet, table, firstRow);
        switch (table.kind()) {
            case OBJECTIVES -> colours.objectives();
            case COUNTS -> colours.counts();
            case INDICATORS -> colours.indicators();
            case RESOURCES -> {}
        }
    }

    private void objectives() {
        Field account = during ? Field.STATE : Field.OUTCOME;
        paint(account, "AND(%s,%s)".formatted(filled(Field.TEXT), blank(account)));
        if (during) {
            calledFor(Field.REASON, account, "in ritardo", "a rischio", "sospeso", "escluso");
            calledFor(Field.CORRECTIVE_ACTION, account, "in ritardo", "a rischio", "sospeso");
        } else {
            calledFor(Field.REASON, account, "no", "escluso");
        }
    }

    private void calledFor(Field field, Field account, String... words) {
        String written = "LOWER(TRIM(" + cell(account) + "))";
        String any = Stream.of(words)
                .map(word -> written + "=\"" + word + "\"")
                .collect(Collectors.joining(",", "OR(", ")"));
        paint(field, "AND(%s,%s)".formatted(any, blank(field)));
    }

    private void counts() {
        paint(Field.ACHIEVED, blank(Field.ACHIEVED));
        paint(Field.EXCLUDED, blank(Field.EXCLUDED));
        paint(Field.REASON, "AND(N(%s)>0,%s)".formatted(cell(Field.EXCLUDED), blank(Field.REASON)));
    }

    private void indicators() {
        for (Field field : during ? DURING_THE_YEAR : AT_THE_END) {
            paint(field, "AND(%s,%s)".formatted(filled(Field.INDICATOR), blank(field)));
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
