package it.consuntivo.intake.grid;

/**
 * What stands before the first element of an XML part. A document type there has no place in a workbook, and is how
 * parsers are made to read other files or to fill the memory; it is refused in every part, also in those never read.
 */
final class Prolog {
    private static final String DOCTYPE = "<!DOCTYPE";

    private Prolog() {}

    static boolean hasDoctype(byte[] source, int start, int length) {
        int matched = 0;
        for (int i = start; i < start + length; i++) {
            if (source[i] == 0) {
                continue; // every other byte, in UTF-16
            }
            char c = (char) (source[i] & 0xff);
            if (matched == 1 && Character.isLetter(c)) {
                return false;
            }
            matched = c == DOCTYPE.charAt(matched) ? matched + 1 : c == '<' ? 1 : 0;
            if (matched == DOCTYPE.length()) {
                return true;
            }
        }
        return false;
    }
}
