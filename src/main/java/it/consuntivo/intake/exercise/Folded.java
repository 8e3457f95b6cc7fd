package it.consuntivo.intake.exercise;

import java.text.Normalizer;
import java.util.Locale;

/** Text made comparable: two names that people take for the same fold to the same. */
final class Folded {
    private Folded() {}

    /** Without case, accents and punctuation, words joined by one space. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
