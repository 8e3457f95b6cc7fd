package it.consuntivo.intake.exercise;

import java.text.Normalizer;
import java.util.Locale;

/** A code made comparable: unlike in a name, where its parts end does tell {@code 1.1} from {@code 11}. */
final class FoldedCode {
    private FoldedCode() {}

    /** Without case, accents and punctuation, words joined by one space. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
