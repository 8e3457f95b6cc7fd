package it.consuntivo.intake.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that a line break parts after a hyphen, as in text copied from a print. It is not joined: nobody can tell the
 * hyphen of {@code co-programmazione} from the printer's.
 */
public final class HyphenAtLineBreak {
    private static final Pattern PARTED =
            Pattern.compile("([\\p{L}\\p{N}]+)[-\\u2010\\u2011]\\s*[\\r\\n]\\s*([\\p{L}\\p{N}]+)");

    private HyphenAtLineBreak() {}

    /** The first such word, its halves parted as the outputs will show them. */
    public static Optional<String> find(String text) {
        Matcher matcher = PARTED.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1) + "- " + matcher.group(2)) : Optional.empty();
    }
}
