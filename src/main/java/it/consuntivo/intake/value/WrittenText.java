package it.consuntivo.intake.value;

import java.text.Normalizer;

/** Text as the outputs keep it: one line, one space between words, composed accents, nothing invisible. */
public final class WrittenText {
    private WrittenText() {}

    public static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\u00AD\\uFEFF]", "")
                .replaceAll("[\\s\\u00A0\\u2007\\u202F\\u2009\\u2028\\u2029\\u0085\\p{Cntrl}]+", " ")
                .strip();
    }
}
