package it.consuntivo.publish.text;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.TableKind;

/** Says in words how a workbook was read: which liberties were taken, in which tables and columns. */
public final class LibertyTexts {
    private static final int LONGEST_FOUND = 80;

    private final Bundle bundle;
    private final Figures figures;

    public LibertyTexts(Language language) {
        bundle = new Bundle(LibertyTexts.class, "receipt", language);
        figures = new Figures(language);
    }

    /** What stands in the cell and what it was taken for. Where, is shown beside it. */
    public String of(Liberty liberty) {
        return bundle.filled("liberty." + liberty.kind(), found(liberty), readAs(liberty));
    }

    /** What the rows of such a table are, in the plural. */
    public String table(TableKind kind) {
        return bundle.text("table." + kind);
    }

    /** What a column holds, whatever its heading is called in a workbook. */
    public String field(Field field) {
        return bundle.text("field." + field);
    }

    /** A value in its canonical form, as the reader writes it. */
    public String value(Field field, String text) {
        return switch (field) {
            case STATE -> bundle.find("progress." + text).orElse(text);
            case OUTCOME -> bundle.find("outcome." + text).orElse(text);
            case TYPE -> bundle.find("type." + text).orElse(text);
            case TEXT, REASON, CORRECTIVE_ACTION, NOTE, STRATEGIC_AIM, MEASURE -> text;
            default -> figures.written(text);
        };
    }

    private String found(Liberty liberty) {
        String found = Bundle.cut(liberty.found(), LONGEST_FOUND);
        return switch (liberty.kind()) {
            case NUMBER_WITHOUT_NOISE, NUMBER_IN_PERCENT -> figures.written(found);
            default -> found;
        };
    }

    /** Our own words and figures, as the reader writes them; a value of the unit's stays as it is. */
    private String readAs(Liberty liberty) {
        String readAs = Bundle.cut(liberty.readAs(), LONGEST_FOUND);
        return switch (liberty.kind()) {
            case NUMBER_FROM_TEXT, NUMBER_WITHOUT_NOISE, NUMBER_IN_PERCENT, DAY_FROM_TEXT -> figures.written(readAs);
            case STATE -> bundle.find("progress." + readAs).orElse(readAs);
            case OUTCOME -> bundle.find("outcome." + readAs).orElse(readAs);
            case TYPE_OF_SHEET -> bundle.find("type." + readAs).orElse(readAs);
            default -> readAs;
        };
    }
}
