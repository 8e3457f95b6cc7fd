package it.consuntivo.intake.exercise;

import java.util.List;

/**
 * Something said of an exercise's file, to be put into the reader's words by {@link FaultTexts}.
 *
 * @param key of the text in the bundle; empty for a quotation
 * @param values what the text names, in its order: texts, whole numbers, decimals; of a quotation, the text alone
 */
public record Phrase(String key, List<Object> values) {
    public Phrase {
        values = List.copyOf(values);
    }

    public static Phrase of(String key, Object... values) {
        return new Phrase(key, List.of(values));
    }

    /** What stands in a file, or a word of the exercise's own language, that has no translation. */
    public static Phrase quoted(String text) {
        return of("", text);
    }
}
