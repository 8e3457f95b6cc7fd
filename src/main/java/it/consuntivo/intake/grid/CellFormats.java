package it.consuntivo.intake.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The cell formats of a workbook, of which only what they make of a number is kept. */
final class CellFormats {
    /** Of a workbook without a part for styles: all its cells are plain. */
    static final CellFormats NONE = new CellFormats(List.of(Display.PLAIN));

    private static final int LONGEST_CODE = 4096;

    private final List<Display> byStyle;

    CellFormats(List<Display> byStyle) {
        this.byStyle = byStyle.isEmpty() ? NONE.byStyle : List.copyOf(byStyle);
    }

    static CellFormats read(XmlPart part) throws Refusal {
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> ids = new ArrayList<>();
        while (part.nextChild()) {
            if (part.is("numFmts")) {
                readCodes(part, codes);
            } else if (part.is("cellXfs")) {
                readIds(part, ids);
            } else {
                part.skip();
            }
        }
        part.finish();
        return new CellFormats(displays(ids, codes));
    }

    private static List<Display> displays(List<Integer> ids, Map<Integer, String> codes) {
        Map<Integer, Display> known = new HashMap<>();
        return ids.stream()
                .map(id -> known.computeIfAbsent(id, any -> display(any, codes)))
                .toList();
    }

    /** What the style makes of a number. */
    Display of(int style) throws Refusal {
        if (style < 0 || style >= byStyle.size()) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return byStyle.get(style);
    }

    private static Display display(int id, Map<Integer, String> codes) {
        String code = codes.get(id);
        return Display.of(id, code == null ? BuiltinFormats.getBuiltinFormat(id) : code);
    }

    private static void readCodes(XmlPart part, Map<Integer, String> codes) throws Refusal {
        while (part.nextChild()) {
            String code = part.attribute("formatCode");
            if (part.is("numFmt") && code != null && code.length() <= LONGEST_CODE) {
                codes.put(number(part), code);
            }
            part.skip();
        }
    }

    private static void readIds(XmlPart part, List<Integer> ids) throws Refusal {
        while (part.nextChild()) {
            if (part.is("xf")) {
                ids.add(number(part));
            }
            part.skip();
        }
    }

    private static int number(XmlPart part) throws Refusal {
        String id = Objects.requireNonNullElse(part.attribute("numFmtId"), "0");
        return CellReference.natural(id);
    }
}
