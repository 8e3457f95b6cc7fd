package it.consuntivo.publish.csv;

import java.util.regex.Pattern;

/** Text that a spreadsheet takes for text. */
final class SafeText {
    /** Spreadsheets differ in what they pass over before they look for a formula's first character. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("['\\p{Z}\\p{C}]*[=+\\-@＝＋－＠]|[\\t\\r]");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private SafeText() {}

    /**
     * A leading apostrophe keeps a text that starts like a formula from being one; one that has such an apostrophe
     * already gets another, so that taking one away gives every text back. Control characters become spaces.
     */
    static String of(String text) {
        String safe = LIKE_A_FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return CONTROL.matcher(safe).replaceAll(" ");
    }
}
