package it.consuntivo.intake.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Reads the part of an .xlsx that says how its cells are shown. */
final class XlsxStyles {
    private static final int LONGEST_CODE = 4096;

    /** A style as it stands there: numbers that refer to other lists. */
    private record Style(int format, int font, int fill) {}

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> struck = new ArrayList<>();
    private final List<Optional<String>> fills = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final Map<Integer, Display> displays = new HashMap<>();

    private final Allowance allowance;

    private XlsxStyles(Allowance allowance) {
        this.allowance = allowance;
    }

    static CellFormats read(XmlPart part, Allowance allowance) throws Refusal {
        XlsxStyles styles = new XlsxStyles(allowance);
        while (part.nextChild()) {
            styles.readList(part);
        }
        part.finish();
        return new CellFormats(styles.styles.stream().map(styles::format).toList());
    }

    private void readList(XmlPart part) throws Refusal {
        if (part.is("numFmts")) {
            readCodes(part);
        } else if (part.is("fonts")) {
            readFonts(part);
        } else if (part.is("fills")) {
            readFills(part);
        } else if (part.is("cellXfs")) {
            readStyles(part);
        } else {
            part.skip();
        }
    }

    private void readCodes(XmlPart part) throws Refusal {
        while (part.nextChild()) {
            String code = part.attribute("formatCode");
            if (part.is("numFmt") && code != null && code.length() <= LONGEST_CODE) {
                codes.put(number(part, "numFmtId"), code);
                allowance.takeStyles(codes.size());
            }
            part.skip();
        }
    }

    private void readFonts(XmlPart part) throws Refusal {
        while (part.nextChild()) {
            boolean strike = false;
            while (part.nextChild()) {
                strike |= part.is("strike") && (part.attribute("val") == null || part.isSet("val"));
                part.skip();
            }
            struck.add(strike);
            allowance.takeStyles(struck.size());
        }
    }

    private void readFills(XmlPart part) throws Refusal {
        while (part.nextChild()) {
            Optional<String> fill = Optional.empty();
            while (part.nextChild()) {
                fill = fill(part);
            }
            fills.add(fill);
            allowance.takeStyles(fills.size());
        }
    }

    /** A pattern with its colour, or the name of a gradient; 'none' and the grey of 'gray125' are no colours. */
    private static Optional<String> fill(XmlPart part) throws Refusal {
        String pattern = Objects.requireNonNullElse(part.attribute("patternType"), "none");
        boolean coloured = part.is("gradientFill") || pattern.equals("solid");
        var fill = new StringBuilder(pattern);
        while (part.nextChild()) {
            if (part.is("fgColor")) {
                for (String kind : List.of("rgb", "theme", "indexed", "tint")) {
                    fill.append(' ').append(Objects.requireNonNullElse(part.attribute(kind), "-"));
                }
            }
            part.skip();
        }
        return coloured ? Optional.of(fill.toString()) : Optional.empty();
    }

    private void readStyles(XmlPart part) throws Refusal {
        while (part.nextChild()) {
            if (part.is("xf")) {
                styles.add(new Style(number(part, "numFmtId"), number(part, "fontId"), number(part, "fillId")));
                allowance.takeStyles(styles.size());
            }
            part.skip();
        }
    }

    private static int number(XmlPart part, String name) throws Refusal {
        return CellReference.natural(Objects.requireNonNullElse(part.attribute(name), "0"));
    }

    /** Font and fill are hints: one that is announced and missing is none. */
    private CellFormat format(Style style) {
        return new CellFormat(
                displays.computeIfAbsent(style.format(), this::display),
                style.font() < struck.size() && struck.get(style.font()),
                style.fill() < fills.size() ? fills.get(style.fill()) : Optional.empty());
    }

    private Display display(int id) {
        String code = codes.get(id);
        return Display.of(id, code == null ? BuiltinFormats.getBuiltinFormat(id) : code);
    }
}
