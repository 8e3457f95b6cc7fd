package it.consuntivo.intake.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two counts in one cell: {@code 34/37}, {@code 34 su 37}. */
public record CountsInOneCell(int achieved, int assigned) {
    private static final Pattern TEXT = Pattern.compile("(?i)([0-9]{1,6}) ?(?:/| su | di ) ?([0-9]{1,6})");

    public static Optional<CountsInOneCell> parse(String text) {
        Matcher matcher = TEXT.matcher(WrittenText.clean(text));
        return matcher.matches()
                ? Optional.of(
                        new CountsInOneCell(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
