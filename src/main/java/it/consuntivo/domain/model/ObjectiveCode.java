package it.consuntivo.domain.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of an objective. One that is no more than a number, whatever stands around it, is known by the number:
 * {@code 1}, {@code 01}, {@code 1.}, {@code n. 1}, {@code OB.1}, {@code 1.0} and {@code I} are one. Any other is known by
 * its letters and signs, upper or lower case.
 *
 * @param written as the plan or the unit writes it
 */
public record ObjectiveCode(String written) {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:N|NR|NUM|NUMERO|OB|OBB|OBIETTIVO)?\\s*[.°:]?\\s*(?:N\\s*[.°]\\s*)?)0*(\\d{1,9})(?:[.,]0{1,2})?\\s*[.):°]?");
    private static final Pattern ROMAN = Pattern.compile("(?=.)(X{0,3})(IX|IV|V?I{0,3})\\s*[.)]?");
    private static final Pattern SEVERAL = Pattern.compile(
            "[^\\d]{0,14}\\d{1,4}(?:\\s*(?:[,;+&]|\\bE\\b|\\bED\\b)\\s*(?:\\p{L}{1,4}[ .-]*)?\\d{1,4})+\\s*[.)]?");

    /** Whether two codes name the same objective. */
    public static boolean same(String one, String other) {
        return new ObjectiveCode(one).key().equals(new ObjectiveCode(other).key());
    }

    /** What it is compared by: its number, or itself in upper case. */
    public String key() {
        return number().map(Object::toString).orElseGet(this::plain);
    }

    /** The number that it is, in digits or Roman numerals up to 39; empty when it is more than that. */
    public Optional<Integer> number() {
        Matcher matcher = NUMBERED.matcher(plain());
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : roman();
    }

    public boolean isRoman() {
        return roman().isPresent();
    }

    /** Whether it names more than one objective: {@code 1, 2 e 3}. */
    public boolean isSeveral() {
        return number().isEmpty() && SEVERAL.matcher(plain()).matches();
    }

    private Optional<Integer> roman() {
        Matcher matcher = ROMAN.matcher(plain());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int units =
                switch (matcher.group(2)) {
                    case "IX" -> 9;
                    case "IV" -> 4;
                    default ->
                        matcher.group(2).startsWith("V")
                                ? 4 + matcher.group(2).length()
                                : matcher.group(2).length();
                };
        int number = 10 * matcher.group(1).length() + units;
        return number == 0 ? Optional.empty() : Optional.of(number);
    }

    private String plain() {
        return Normalizer.normalize(written, Normalizer.Form.NFC)
                .replace('º', '°')
                .replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }
}
