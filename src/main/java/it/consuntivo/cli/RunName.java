package it.consuntivo.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run as people name it: {@code 7}, {@code performance-2024/7}, or an exercise alone. */
record RunName(Optional<String> exercise, Optional<Integer> number) {
    private static final Pattern FORM = Pattern.compile("(?:(?<exercise>.+)/)?(?<number>\\d{1,9})");

    static RunName parse(String written) {
        Matcher matcher = FORM.matcher(written);
        return matcher.matches()
                ? new RunName(
                        Optional.ofNullable(matcher.group("exercise")),
                        Optional.of(Integer.valueOf(matcher.group("number"))))
                : new RunName(Optional.of(written), Optional.empty());
    }
}
