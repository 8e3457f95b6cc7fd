package it.consuntivo.intake.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The cell formats of an .xls, which arrive record by record before any cell. */
final class XlsFormats {
    /** The fifth font is missing from every .xls, and its number with it. */
    private static final int FONT_SKIPPED = 4;

    private static final int SOLID = 1;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();

    void take(FormatRecord record) {
        codes.put(record.getIndexCode(), record.getFormatString());
    }

    void take(FontRecord record) {
        fonts.add(record);
    }

    void take(ExtendedFormatRecord record) {
        styles.add(record);
    }

    CellFormat of(int style) throws Refusal {
        if (styles.isEmpty()) {
            return CellFormat.PLAIN;
        }
        if (style < 0 || style >= styles.size()) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return formats.computeIfAbsent(style, number -> format(styles.get(number)));
    }

    private CellFormat format(ExtendedFormatRecord style) {
        int number = style.getFontIndex();
        int font = number > FONT_SKIPPED ? number - 1 : number;
        boolean struck = font < fonts.size() && fonts.get(font).isStruckout();
        Optional<String> fill = style.getAdtlFillPattern() == SOLID
                ? Optional.of(Short.toString(style.getFillForeground()))
                : Optional.empty();
        return new CellFormat(display(style.getFormatIndex()), struck, fill);
    }

    private Display display(int id) {
        String code = codes.get(id);
        return Display.of(id, code == null ? BuiltinFormats.getBuiltinFormat(id) : code);
    }
}
