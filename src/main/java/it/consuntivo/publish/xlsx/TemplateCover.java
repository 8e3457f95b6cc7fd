package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.model.CoverLabel;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Unit;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cover of a template: body, year and unit are given, contact, day and version are the unit's to say. */
final class TemplateCover {
    private static final int FIRST_ROW = 2;
    private static final int VALUE_COLUMN = 1;

    private final Exercise exercise;
    private final WorkbookTexts texts;
    private final TemplateLook look;

    TemplateCover(Exercise exercise, WorkbookTexts texts, TemplateLook look) {
        this.exercise = exercise;
        this.texts = texts;
        this.look = look;
    }

    void write(XSSFWorkbook book, Unit unit) {
        XSSFSheet sheet = book.createSheet(texts.of("template.cover"));
        look.fill(sheet, 0, 0, texts.of("template.title", exercise.year()), look.title);
        int row = FIRST_ROW;
        for (CoverLabel label : CoverLabel.values()) {
            look.fill(sheet, row, 0, label.label(), look.header);
            XSSFCell value = look.fill(sheet, row, VALUE_COLUMN, value(label, unit), style(label));
            if (label == CoverLabel.VERSION) {
                value.setCellValue(1);
            }
            prompt(sheet, label, row);
            row++;
        }
        SheetLook.widths(sheet, 22, 60);
    }

    private String value(CoverLabel label, Unit unit) {
        return switch (label) {
            case BODY -> exercise.body();
            case YEAR -> Integer.toString(exercise.year());
            case UNIT -> unit.name();
            case PHASE -> texts.of("template.phase." + exercise.phase());
            case CONTACT, DATE, VERSION -> "";
        };
    }

    private CellStyle style(CoverLabel label) {
        return switch (label) {
            case BODY, YEAR, UNIT, PHASE -> look.given;
            case CONTACT -> look.text;
            case DATE -> look.day;
            case VERSION -> look.any;
        };
    }

    /** What to write stands in a prompt and not in a cell: beside a label, it would be read as its value. */
    private void prompt(XSSFSheet sheet, CoverLabel label, int row) {
        var here = new CellRangeAddressList(row, row, VALUE_COLUMN, VALUE_COLUMN);
        switch (label) {
            case CONTACT -> new CellRules(sheet, texts).prompted(here, "CONTACT");
            case DATE ->
                new CellRules(sheet, texts)
                        .checked(
                                here,
                                (XSSFDataValidationConstraint) sheet.getDataValidationHelper()
                                        .createDateConstraint(
                                                OperatorType.GREATER_OR_EQUAL,
                                                "DATE(" + exercise.year() + ",1,1)",
                                                "",
                                                "dd/MM/yyyy"),
                                "DATE");
            case VERSION -> new CellRules(sheet, texts).prompted(here, "VERSION");
            case BODY, YEAR, UNIT, PHASE -> {}
        }
    }
}
