package it.consuntivo.publish.html;

/** Text that HTML and XML take for text, between tags and within quoted attributes, whatever a unit typed. */
final class Escape {
    private static final int REPLACEMENT = '\uFFFD';

    private Escape() {}

    /** The text with references in place of the five signs of markup, and U+FFFD for what no document may hold. */
    static String of(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> append(escaped, sign));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int sign) {
        switch (sign) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(isAllowed(sign) ? sign : REPLACEMENT);
        }
    }

    private static boolean isAllowed(int sign) {
        boolean control = Character.isISOControl(sign) && sign != '\t' && sign != '\n' && sign != '\r';
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return !control && !half && (sign & 0xFFFE) != 0xFFFE;
    }
}
