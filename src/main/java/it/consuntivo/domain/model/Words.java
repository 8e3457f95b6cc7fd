package it.consuntivo.domain.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as people mean them: case, accents, spaces of any kind, line breaks, punctuation, dashes and apostrophes do not
 * tell two of them apart.
 */
public final class Words {
    private Words() {}

    /** The letters and digits alone, lower case, without accents: {@code "Ob. strategico"} gives {@code obstrategico}. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }
}
