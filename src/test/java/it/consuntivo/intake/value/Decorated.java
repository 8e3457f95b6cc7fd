package it.consuntivo.intake.value;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Words as people and programs leave them in cells: the same word in another case, spacing, or encoding of accents. */
public final class Decorated {
    private static final Arbitrary<String> SPACES =
            Arbitraries.of(" ", "  ", "\u00A0", "\u202F", "\t", "\n", "\r\n", " \u200B");

    private Decorated() {}

    /** The same words in any disguise that does not change them. */
    public static Arbitrary<String> of(String words) {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(Normalizer.Form.NFC, Normalizer.Form.NFD),
                        SPACES,
                        edge(),
                        edge())
                .as((upper, form, space, before, after) ->
                        before + Normalizer.normalize(cased(words, upper), form).replace(" ", space) + after);
    }

    private static String cased(String words, boolean upper) {
        return upper ? words.toUpperCase(Locale.ROOT) : words;
    }

    private static Arbitrary<String> edge() {
        return SPACES.injectNull(0.5).map(space -> space == null ? "" : space);
    }
}
