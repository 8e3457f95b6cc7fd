package it.consuntivo.intake.value;

import it.consuntivo.domain.model.Words;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with what it counts behind it: {@code 15 servizi}. It is one number only when nothing else in the text could
 * change it.
 *
 * @param measure the words behind the number
 */
public record MeasuredNumber(WrittenNumber number, String measure) {
    private static final Pattern TEXT =
            Pattern.compile("([+-]?[0-9][0-9.,]*) ?(\\p{L}[^0-9<>≤≥=±~]*)", Pattern.UNICODE_CASE);

    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}[\\p{L}'’]*\\.?");

    /** Words that make another number of the one before them. */
    private static final Set<String> MULTIPLES = Set.of(
            "k",
            "m",
            "mila",
            "migliaia",
            "milione",
            "milioni",
            "mln",
            "mio",
            "miliardo",
            "miliardi",
            "mld",
            "cento",
            "centinaia",
            "decine",
            "dozzine",
            "percento",
            "percentuale",
            "percentuali",
            "permille",
            "e");

    /**
     * Reads a text that begins with a number and goes on in words.
     *
     * @param measure the unit of measure that the row declares, if it does; the words have to be the same, or one
     *     harmless word where it declares none
     */
    public static Optional<MeasuredNumber> parse(String text, Optional<String> measure) {
        Matcher matcher = TEXT.matcher(WrittenText.clean(text));
        if (!matcher.matches() || !agrees(matcher.group(2), measure)) {
            return Optional.empty();
        }
        return WrittenNumber.parse(matcher.group(1)).map(number -> new MeasuredNumber(number, matcher.group(2)));
    }

    private static boolean agrees(String words, Optional<String> measure) {
        return measure.map(declared -> Words.same(declared, words))
                .orElseGet(() -> ONE_WORD.matcher(words).matches() && !MULTIPLES.contains(Words.fold(words)));
    }
}
