package it.consuntivo.publish.xlsx;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What may be typed into cells of a template, and what to tell people who choose them. The words are those of
 * {@code rule.<name>.prompt} and {@code rule.<name>.error}.
 */
final class CellRules {
    private final XSSFSheet sheet;
    private final WorkbookTexts texts;
    private final DataValidationHelper making;

    CellRules(XSSFSheet sheet, WorkbookTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.making = sheet.getDataValidationHelper();
    }

    /** Anything may be typed; people are told what is meant. */
    void prompted(CellRangeAddressList cells, String name) {
        DataValidation rule = making.createValidation(making.createCustomConstraint("TRUE"), cells);
        rule.setShowErrorBox(false);
        add(rule, name);
    }

    void chosen(CellRangeAddressList cells, String choices, String name) {
        checked(cells, making.createFormulaListConstraint(choices), name);
    }

    /** Like {@link #chosen}, but other words are taken, too. */
    void suggested(CellRangeAddressList cells, String choices, String name) {
        DataValidation rule = making.createValidation(making.createFormulaListConstraint(choices), cells);
        rule.setSuppressDropDownArrow(true);
        rule.setShowErrorBox(false);
        add(rule, name);
    }

    /** Whole numbers from 0. */
    void counted(CellRangeAddressList cells, String name) {
        checked(cells, making.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", ""), name);
    }

    /** Numbers from 0. */
    void amounts(CellRangeAddressList cells, String name) {
        checked(cells, making.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", ""), name);
    }

    void positive(CellRangeAddressList cells, String name) {
        checked(cells, making.createDecimalConstraint(OperatorType.GREATER_THAN, "0", ""), name);
    }

    void checked(CellRangeAddressList cells, DataValidationConstraint constraint, String name) {
        DataValidation rule = making.createValidation(constraint, cells);
        // on a list of an .xlsx, the library's word for the arrow means the opposite of its name
        rule.setSuppressDropDownArrow(true);
        rule.setShowErrorBox(true);
        rule.createErrorBox(texts.of("rule.title"), texts.of("rule." + name + ".error"));
        add(rule, name);
    }

    private void add(DataValidation rule, String name) {
        rule.setEmptyCellAllowed(true);
        rule.setShowPromptBox(true);
        rule.createPromptBox(texts.of("rule.title"), texts.of("rule." + name + ".prompt"));
        sheet.addValidationData(rule);
    }
}
