package it.consuntivo.publish.xlsx;

import static it.consuntivo.domain.model.Field.*;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.TableKind;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of a template: a title, a sentence, the header and the rows of one table. */
final class TemplateSheet {
    private static final int HEADER_ROW = 3;
    private static final int FIRST_ROW = HEADER_ROW + 1;
    private static final int WIDTH = 13;
    private static final Map<Field, Integer> WIDTHS = new EnumMap<>(Map.of(
            CATEGORY,
            30,
            MISSION,
            21,
            PROGRAMME,
            21,
            STRATEGIC_AIM,
            30,
            TEXT,
            44,
            REASON,
            34,
            CORRECTIVE_ACTION,
            34,
            INDICATOR,
            40,
            NOTE,
            30));

    private final TemplateTable table;
    private final WorkbookTexts texts;
    private final TemplateLook look;
    private final TemplateLists lists;

    TemplateSheet(TemplateTable table, WorkbookTexts texts, TemplateLook look, TemplateLists lists) {
        this.table = table;
        this.texts = texts;
        this.look = look;
        this.lists = lists;
    }

    void write(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet(table.sheet());
        look.fill(sheet, 0, 0, table.title(), look.title);
        look.fill(sheet, 1, 0, table.guide(), book.createCellStyle());
        for (int column = 0; column < table.columns().size(); column++) {
            write(sheet, column);
        }
        SheetLook.fitHeights(sheet, HEADER_ROW);
        MissingColours.paint(sheet, table, FIRST_ROW);
        SheetLook.headed(sheet, HEADER_ROW);
        if (table.blank() > 0) {
            sheet.lockInsertRows(false);
            sheet.lockDeleteRows(false);
        }
    }

    private void write(XSSFSheet sheet, int column) {
        Field field = table.columns().get(column);
        sheet.setColumnWidth(column, WIDTHS.getOrDefault(field, WIDTH) * 256);
        look.fill(sheet, HEADER_ROW, column, table.kind().heading(field), look.header);
        for (int i = 0; i < table.length(); i++) {
            String given = i < table.rows().size() ? table.rows().get(i).getOrDefault(field, "") : "";
            XSSFCell cell = look.fill(sheet, FIRST_ROW + i, column, given, given.isEmpty() ? open(field) : look.given);
            if (!given.isEmpty() && (field == ASSIGNED || field == WEIGHT)) {
                cell.setCellValue(Double.parseDouble(given));
            }
        }
        rule(sheet, field, new CellRangeAddressList(FIRST_ROW, FIRST_ROW + table.length() - 1, column, column));
    }

    private CellStyle open(Field field) {
        return switch (field) {
            case ASSIGNED, EXCLUDED, ACHIEVED -> look.number;
            case ALLOCATED, COMMITTED, PAID, STAFF, WEIGHT -> look.amount;
            case PREVIOUS_VALUE, TARGET_VALUE, ACTUAL_VALUE -> look.any;
            default -> look.text;
        };
    }

    private void rule(XSSFSheet sheet, Field field, CellRangeAddressList cells) {
        var rules = new CellRules(sheet, texts);
        switch (field) {
            case OUTCOME, STATE, DIRECTION, CATEGORY ->
                lists.formula(field).ifPresent(choices -> rules.chosen(cells, choices, field.name()));
            case MISSION -> lists.formula(field).ifPresent(choices -> rules.suggested(cells, choices, field.name()));
            case CODE -> {
                if (table.kind() != TableKind.OBJECTIVES) {
                    lists.formula(field).ifPresent(choices -> rules.chosen(cells, choices, field.name()));
                }
            }
            case EXCLUDED, ACHIEVED -> rules.counted(cells, "COUNT");
            case ALLOCATED, COMMITTED, PAID, STAFF -> rules.amounts(cells, "AMOUNT");
            case WEIGHT -> rules.positive(cells, "WEIGHT");
            case PROGRAMME, REASON, CORRECTIVE_ACTION, TARGET_VALUE, ACTUAL_VALUE ->
                rules.prompted(cells, field.name());
            default -> {}
        }
    }
}
