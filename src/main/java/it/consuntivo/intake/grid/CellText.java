package it.consuntivo.intake.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of cells as a workbook stores them: with escapes, in runs, with readings beside them. */
final class CellText {
    /** Characters that XML cannot hold stand as {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private CellText() {}

    /** The text of an element with one value, escapes and all. */
    static String raw(XmlPart part, Allowance allowance) throws Refusal {
        return part.text(allowance.textPerCell());
    }

    /** The text of a string item: its runs joined, without phonetic readings. */
    static String rich(XmlPart part, Allowance allowance) throws Refusal {
        StringBuilder text = new StringBuilder();
        appendRuns(part, allowance, text);
        return text.toString();
    }

    private static void appendRuns(XmlPart part, Allowance allowance, StringBuilder text) throws Refusal {
        while (part.nextChild()) {
            if (part.is("t")) {
                text.append(unescaped(raw(part, allowance)));
            } else if (part.is("r")) {
                appendRun(part, allowance, text);
            } else {
                part.skip();
            }
            if (text.length() > allowance.textPerCell()) {
                throw Refusal.beyond("text", allowance.textPerCell());
            }
        }
    }

    private static void appendRun(XmlPart part, Allowance allowance, StringBuilder text) throws Refusal {
        while (part.nextChild()) {
            if (part.is("t")) {
                text.append(unescaped(raw(part, allowance)));
            } else {
                part.skip();
            }
        }
    }

    static String unescaped(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        String decoded = ESCAPE.matcher(stored)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16))));
        return LONE_SURROGATE.matcher(decoded).replaceAll("\ufffd");
    }

    /** Whether nobody sees anything in it. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(CellText::isInvisible);
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
