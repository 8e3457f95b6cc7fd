package it.consuntivo.intake.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text whose bytes somebody once read in the wrong encoding: {@code attivitÃ } for {@code attività}. */
public final class GarbledText {
    /** What the UTF-8 of accented letters, quotes, dashes and ordinal signs becomes in Windows-1252 or Latin-1. */
    private static final Pattern GARBLED = Pattern.compile(
            "\\S*(?:Ã(?=[\\u0080-\\u00BF\\u0152-\\u0178\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122 ])"
                    + "|â(?=[\\u0080-\\u0082€‚])|Â(?=[\\u00A0-\\u00BF])|ï¿½|\\uFFFD)\\S*");

    private GarbledText() {}

    /** The first word that is garbled. */
    public static Optional<String> find(String text) {
        Matcher matcher = GARBLED.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
