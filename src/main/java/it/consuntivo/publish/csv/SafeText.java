package it.consuntivo.publish.csv;

/** Text that a spreadsheet takes for text. */
final class SafeText {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SafeText() {}

    /** A leading apostrophe keeps a text that starts like a formula from being one; control characters become spaces. */
    static String of(String text) {
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.replaceAll("\\p{Cntrl}", " ");
    }
}
