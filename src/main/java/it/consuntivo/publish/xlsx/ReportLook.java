package it.consuntivo.publish.xlsx;

import it.consuntivo.publish.table.Column.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of the report's tables: a row's, and those of the total, which is bold on grey. */
final class ReportLook {
    /** How spreadsheets write a day, a whole number and one of two decimals; each reader's settings give the marks. */
    private static final String DAY = "dd/mm/yyyy";

    /** Lighter than the figures between them. */
    private static final short LINES = IndexedColors.GREY_40_PERCENT.getIndex();

    private static final String WHOLE = "0";
    private static final String HUNDREDTHS = "0.00";
    private static final String AMOUNT = "#,##0.00";
    private static final String ANY = "General";

    final CellStyle title;
    final CellStyle paragraph;
    final CellStyle warning;
    final CellStyle header;
    final CellStyle link;
    private final Workbook book;
    private final SheetLook look;
    private final Map<Kind, CellStyle> ofRow = new EnumMap<>(Kind.class);
    private final Map<Kind, CellStyle> ofTotal = new EnumMap<>(Kind.class);
    private final Map<Kind, CellStyle> ofFact = new EnumMap<>(Kind.class);
    private final CellStyle quoted;

    ReportLook(Workbook book) {
        this.book = book;
        this.look = new SheetLook(book);
        title = look.title();
        title.setWrapText(true);
        paragraph = book.createCellStyle();
        warning = look.wrapped();
        warning.setFont(look.font(true, 11));
        header = look.header();
        link = look.link();
        quoted = style(Kind.TEXT);
        quoted.setQuotePrefixed(true);
        Font bold = look.font(true, 11);
        for (Kind kind : Kind.values()) {
            ofRow.put(kind, style(kind));
            ofTotal.put(kind, total(kind, bold));
            CellStyle fact = style(kind);
            fact.setAlignment(HorizontalAlignment.LEFT);
            ofFact.put(kind, fact);
        }
    }

    private CellStyle style(Kind kind) {
        CellStyle style = look.bordered();
        style.setTopBorderColor(LINES);
        style.setRightBorderColor(LINES);
        style.setBottomBorderColor(LINES);
        style.setLeftBorderColor(LINES);
        style.setDataFormat(book.createDataFormat().getFormat(format(kind)));
        return style;
    }

    private CellStyle total(Kind kind, Font bold) {
        CellStyle style = style(kind);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case TEXT, MIXED, DECIMAL -> ANY;
            case INTEGER -> WHOLE;
            case AMOUNT -> AMOUNT;
            case PERCENT -> HUNDREDTHS;
            case DATE -> DAY;
        };
    }

    CellStyle of(Kind kind) {
        return ofRow.getOrDefault(kind, paragraph);
    }

    CellStyle ofTotal(Kind kind) {
        return ofTotal.getOrDefault(kind, paragraph);
    }

    /** For what stands alone beside its label, whatever it is. */
    CellStyle ofFact(Kind kind) {
        return ofFact.getOrDefault(kind, paragraph);
    }

    /** For a text that would become a formula as soon as somebody edits its cell. */
    CellStyle quoted() {
        return quoted;
    }
}
