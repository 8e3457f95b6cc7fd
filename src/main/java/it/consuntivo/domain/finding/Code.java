package it.consuntivo.domain.finding;

import static it.consuntivo.domain.finding.Severity.ERROR;
import static it.consuntivo.domain.finding.Severity.WARNING;

/**
 * The catalogue of findings. An identifier, once published, keeps its meaning for ever: officers quote it, the guide is
 * ordered by it. The first letter tells the room: F the file, S the sheet and its tables, C the content of a cell,
 * D the data as declared, P the plan.
 */
public enum Code {
    /** No arguments. */
    FILE_EMPTY("F01", ERROR),
    /** No arguments. */
    FILE_ENCRYPTED("F02", ERROR),
    /** No arguments. */
    FILE_OPENDOCUMENT("F03", ERROR),
    /** No arguments. */
    FILE_PLAIN_TEXT("F04", ERROR),
    /** No arguments. */
    FILE_HTML_OR_XML("F05", ERROR),
    /** Arguments: what it really is, a key such as {@code pdf}, {@code word}, {@code image}. */
    FILE_OTHER_DOCUMENT("F06", ERROR),
    /** No arguments. */
    FILE_STRICT_OOXML("F07", ERROR),
    /** No arguments. */
    FILE_XLSB("F08", ERROR),
    /** Arguments: what is damaged, a key such as {@code truncated}, {@code checksum}, {@code structure}, {@code xml}. */
    FILE_DAMAGED("F09", ERROR),
    /** Arguments: which limit, a key such as {@code bytes}, {@code cells}; the limit. */
    FILE_BEYOND_LIMIT("F10", ERROR),
    /** No arguments. */
    FILE_OLD_EXCEL("F11", ERROR),
    /** Arguments: what it is, a key: {@code link}, {@code folder}, {@code other}. */
    FILE_NOT_REGULAR("F12", ERROR),
    /** No arguments. */
    FILE_NOT_READABLE("F13", ERROR),
    /** Arguments: the ending it should have. */
    FILE_WRONG_ENDING("F14", WARNING),
    /** No arguments. */
    FILE_STILL_GROWING("F15", ERROR),
    /** Arguments: what, a key such as {@code doctype}, {@code duplicate-part}. */
    FILE_FORBIDDEN_CONTENT("F16", ERROR),
    /** Arguments: name of the file that counts. */
    FILE_DUPLICATE("F17", WARNING),
    /** Arguments: name of the file that counts; name of the unit. */
    FILE_SUPERSEDED("F18", WARNING),
    /** No arguments. */
    FILE_ARCHIVE("F19", ERROR),
    /** No arguments. */
    FILE_EXTERNAL_LINKS("F20", WARNING),
    /** No arguments. */
    FILE_EMBEDDED_OBJECTS("F21", WARNING),
    /** Arguments: the unit that the file's name speaks of; the units of its content. */
    FILE_NAMED_AFTER_OTHER_UNIT("F22", ERROR),
    /** Arguments: the year in the file's name; the year of the exercise. */
    FILE_NAMED_AFTER_OTHER_YEAR("F23", WARNING),
    /** Arguments: what did not suffice, a key: {@code time}, {@code memory}. It says as much of the machine as of the file. */
    FILE_TOO_DEMANDING("F24", ERROR),
    /** Arguments: identifier of the code; how many more there are, from that place on. */
    FURTHER_ERRORS("F25", ERROR),
    /** Arguments: identifier of the code; how many more there are, from that place on. */
    FURTHER_WARNINGS("F26", WARNING),

    /** No arguments. */
    NO_TABLE("S01", ERROR),
    /** Arguments: the missing heading; the headings found. */
    COLUMN_MISSING("S02", ERROR),
    /** Arguments: the heading; the first cell; the second cell. */
    COLUMN_TWICE("S03", ERROR),
    /** No arguments. */
    HIDDEN_SHEET_READ("S04", WARNING),
    /** Arguments: the rows. */
    HIDDEN_ROWS_READ("S05", WARNING),
    /** Arguments: the text. */
    ROW_PASSED_OVER("S06", WARNING),
    /** Arguments: the heading; the total written; the total reckoned. */
    TOTAL_DIFFERS("S07", WARNING),
    /** Arguments: the heading; the year of the exercise. */
    HEADER_OF_OTHER_YEAR("S08", ERROR),
    /** No arguments. */
    TABLE_WITHOUT_ROWS("S09", ERROR),
    /** Arguments: the heading; the value taken; the cell it was taken from. */
    FILLED_DOWN("S10", WARNING),
    /** Arguments: the merged range. */
    MERGED_OUTCOME("S11", ERROR),
    /** Arguments: the row or cell that is repeated or out of order. */
    ROWS_DISORDERED("S12", ERROR),
    /** Arguments: the year that the sheet's name speaks of; the sheet read in its place. */
    OLD_SHEET_LEFT_OUT("S13", WARNING),
    /** Arguments: the year that the sheet's name speaks of; the year of the exercise. */
    SHEET_OF_OTHER_YEAR("S14", ERROR),
    /** Arguments: the visible sheet with rows of the same unit and type. */
    HIDDEN_TWIN("S15", ERROR),
    /** No arguments. */
    CARD_LAYOUT("S16", ERROR),
    /** No arguments. */
    TABLE_TRANSPOSED("S17", ERROR),
    /** Arguments: the first cell of the first table; the first cell of the second. */
    TABLES_SIDE_BY_SIDE("S18", ERROR),
    /** Arguments: the heading found; the heading that it resembles. */
    HEADING_RESEMBLES("S19", WARNING),
    /** Arguments: the note. */
    NOTE_TELLS_OF_EXCLUSION("S20", WARNING),
    /** Arguments: the text; the row above. */
    CONTINUATION_ROW("S21", ERROR),
    /** No arguments. */
    EXAMPLE_ROW("S22", WARNING),
    /** No arguments. */
    CHECKBOXES_NOT_READ("S23", ERROR),
    /** No arguments. */
    COLOURS_NOT_READ("S24", ERROR),
    /** Arguments: the columns, each by its heading and its letters. */
    HIDDEN_COLUMNS_READ("S25", WARNING),

    /** No arguments. */
    FORMULA_WITHOUT_VALUE("C01", ERROR),
    /** Arguments: the error value. */
    ERROR_VALUE("C02", ERROR),
    /** Arguments: what was found. */
    NOT_A_NUMBER("C03", ERROR),
    /** Arguments: what was found; what it was read as. */
    NUMBER_AMBIGUOUS("C04", WARNING),
    /** Arguments: the day shown. */
    DATE_FOR_CODE("C05", ERROR),
    /** Arguments: what was found. */
    CODE_UNREADABLE("C06", ERROR),
    /** Arguments: what was found. */
    OUTCOME_PARTIAL("C07", ERROR),
    /** Arguments: what was found. */
    OUTCOME_UNKNOWN("C08", ERROR),
    /** Arguments: what was found. */
    TYPE_UNKNOWN("C09", ERROR),
    /** Arguments: what was found; the units of the register. */
    UNIT_UNKNOWN("C10", ERROR),
    /** Arguments: what was found; the categories. */
    CATEGORY_UNKNOWN("C11", ERROR),
    /** Arguments: what was found. */
    NOT_A_COUNT("C12", ERROR),
    /** Arguments: what was found; the range. */
    NUMBER_OUT_OF_RANGE("C13", ERROR),
    /** Arguments: what was found. */
    DIRECTION_UNKNOWN("C14", ERROR),
    /** Arguments: what was found. */
    YEAR_UNREADABLE("C15", ERROR),
    /** Arguments: what was found. */
    DATE_UNREADABLE("C16", WARNING),
    /** Arguments: what was found. */
    VERSION_UNREADABLE("C17", WARNING),
    /** Arguments: the day found. */
    DATE_FOR_NUMBER("C18", ERROR),
    /** Arguments: what was found. */
    SEVERAL_OBJECTIVES_IN_ROW("C19", ERROR),
    /** Arguments: the text. */
    STRUCK_OUT("C20", WARNING),
    /** Arguments: what was found; what it was read as. */
    CODE_IN_ROMAN_NUMERALS("C21", WARNING),
    /** Arguments: the number found. */
    FRACTION_OR_PERCENT("C22", WARNING),
    /** Arguments: the value shown; the value stored. */
    SHOWN_ROUNDED("C23", WARNING),
    /** Arguments: what was found; achieved; assigned. */
    COUNTS_IN_ONE_CELL("C24", WARNING),
    /** Arguments: what was found; the number read. */
    NUMBER_WITH_UNIT("C25", WARNING),
    /** Arguments: what was found; the day read. */
    DAY_COMPLETED("C26", WARNING),
    /** No arguments. */
    COMMENT_NOT_READ("C27", WARNING),
    /** Arguments: the word as it stands. */
    HYPHEN_AT_LINE_BREAK("C28", WARNING),
    /** Arguments: the garbled part of the text. */
    TEXT_GARBLED("C29", WARNING),
    /** Arguments: the number of characters; the number above which a page suffers. */
    TEXT_LONG("C30", WARNING),
    /** Arguments: the symbols. */
    SYMBOL_NOT_PRINTABLE("C31", WARNING),
    /** Arguments: what it looks like, a key: {@code tax-code}, {@code e-mail}, {@code telephone}. */
    PERSONAL_DATA("C32", WARNING),
    /** Arguments: the number found; mission and programme read. */
    BUDGET_CODE_FROM_NUMBER("C33", WARNING),
    /** Arguments: the number found; the codes that it may be. */
    BUDGET_CODE_AMBIGUOUS("C34", ERROR),
    /** Arguments: the label found; the code read. */
    BUDGET_CODE_FROM_LABEL("C35", WARNING),
    /** Arguments: what was found. */
    SEVERAL_BUDGET_CODES("C36", ERROR),
    /** Arguments: the mark found. */
    MARKS_READ_AS_ACHIEVED("C37", WARNING),
    /** Arguments: what was found; the words allowed. */
    STATE_UNKNOWN("C38", ERROR),

    /** Arguments: what was found; the body of the exercise. */
    OTHER_BODY("D01", ERROR),
    /** Arguments: what was found; the year of the exercise. */
    OTHER_YEAR("D02", ERROR),
    /** Arguments: the unit in the row; the unit on the cover. */
    UNIT_CONTRADICTED("D03", ERROR),
    /** No arguments. */
    UNIT_MISSING("D04", ERROR),
    /** No arguments. */
    TYPE_MISSING("D05", ERROR),
    /** No arguments. */
    TEXT_MISSING("D06", ERROR),
    /** No arguments. */
    MISSION_MISSING("D07", ERROR),
    /** No arguments. */
    PROGRAMME_MISSING("D08", ERROR),
    /** No arguments. */
    AIM_MISSING("D09", ERROR),
    /** No arguments. */
    CATEGORY_MISSING("D10", ERROR),
    /** No arguments. */
    OUTCOME_MISSING("D11", ERROR),
    /** Arguments: the outcome, a key such as {@code ACHIEVED}; the result. */
    OUTCOME_CONTRADICTED("D12", ERROR),
    /** Arguments: the result; the weight. */
    RESULT_NEITHER("D13", ERROR),
    /** No arguments. */
    EXCLUDED_WITHOUT_REASON("D14", ERROR),
    /** No arguments. */
    NOT_ACHIEVED_WITHOUT_REASON("D15", WARNING),
    /** Arguments: the code; the other cell. */
    CODE_TWICE("D16", ERROR),
    /** Arguments: the code; the year. */
    MISSION_UNKNOWN("D17", ERROR),
    /** Arguments: the mission; the programme; the year. */
    PROGRAMME_UNKNOWN("D18", ERROR),
    /** Arguments: the label found; the official label. */
    LABEL_DIFFERS("D19", WARNING),
    /** Arguments: mission and programme. */
    PROGRAMME_FOR_REGIONS("D20", WARNING),
    /** Arguments: achieved; excluded; assigned. */
    COUNTS_EXCEED("D21", ERROR),
    /** Arguments: the heading of the blank cell. */
    COUNTS_INCOMPLETE("D22", ERROR),
    /** Arguments: what is counted, a key such as {@code ASSIGNED}; the count; the number of rows. */
    COUNTS_AND_LIST_DIFFER("D23", ERROR),
    /** Arguments: the weight found; the weight that holds. */
    WEIGHT_DIFFERS("D24", WARNING),
    /** No arguments. */
    WEIGHT_MISSING("D25", ERROR),
    /** Arguments: the sum. */
    WEIGHTS_NOT_WHOLE("D26", ERROR),
    /** Arguments: the code found, or nothing. */
    INDICATOR_WITHOUT_OBJECTIVE("D27", ERROR),
    /** Arguments: the indicator; the target; the actual value. */
    ACHIEVED_BUT_SHORT("D28", WARNING),
    /** Arguments: the indicator; the target; the actual value. */
    NOT_ACHIEVED_BUT_REACHED("D29", WARNING),
    /** Arguments: committed; allocated. */
    COMMITTED_EXCEEDS_ALLOCATED("D30", WARNING),
    /** Arguments: paid; committed. */
    PAID_EXCEEDS_COMMITTED("D31", WARNING),
    /** No arguments. */
    OUTCOME_FROM_RESULT("D32", WARNING),
    /** Arguments: the other cell. */
    SAME_TEXT("D33", WARNING),
    /** No arguments. */
    OTHER_PHASE("D34", WARNING),
    /** Arguments: the other cell. */
    COUNTS_TWICE("D35", ERROR),
    /** No arguments. */
    RESOURCE_WITHOUT_PROGRAMME("D36", ERROR),
    /** Arguments: the title; the name of the unit. */
    UNIT_FROM_TITLE("D37", WARNING),
    /** Arguments: the code; the label; the code that has this label. */
    CODE_AND_LABEL_DISAGREE("D38", ERROR),
    /** No arguments. */
    OUTCOME_IN_TWO_COLUMNS("D39", WARNING),
    /** Arguments: the words that tell of it. */
    EXCLUSION_ONLY_TOLD("D40", ERROR),
    /** Arguments: the minimum found; the minimum in force, both in percent. */
    MINIMUM_DIFFERS("D41", WARNING),
    /** No arguments. */
    NOTHING_ASSIGNED("D42", WARNING),
    /** Arguments: the name of the other unit; its workbook. */
    SAME_AS_OTHER_UNIT("D43", ERROR),
    /** No arguments. */
    STATE_MISSING("D44", ERROR),
    /** Arguments: the state, a key such as {@code LATE}. */
    STATE_CONTRADICTED("D45", ERROR),
    /** Arguments: the state, a key such as {@code LATE}. */
    CORRECTIVE_ACTION_MISSING("D46", WARNING),

    /** Arguments: the code; the text of the objective. */
    ASSIGNED_NOT_REPORTED("P01", ERROR),
    /** Arguments: the code. */
    REPORTED_NOT_ASSIGNED("P02", ERROR),
    /** Arguments: the type, a key such as {@code ORDINARY}; the number assigned; the number reported. */
    NUMBER_ASSIGNED_DIFFERS("P03", ERROR),
    /** Arguments: the codes found; the codes planned. */
    BUDGET_CODE_NOT_AS_PLANNED("P04", ERROR),
    /** Arguments: the name of the unit. */
    UNIT_SILENT("P05", ERROR),
    /** Arguments: the identifier of the finding that was decided; the value decided; who decided, and when. */
    DECISION_APPLIED("P06", WARNING),
    /** Arguments: the identifier of the finding that the decision is about. */
    DECISION_UNUSED("P07", WARNING),
    /** Arguments: what is wrong with it, a key such as {@code unit}, {@code rule}, {@code value}; what was found. */
    DECISION_FAULTY("P08", WARNING);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The published identifier, such as {@code D11}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
