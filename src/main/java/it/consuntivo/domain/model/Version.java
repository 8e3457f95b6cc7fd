package it.consuntivo.domain.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The version of a submission, compared number by number: 1.9 comes before 1.10, and 2 equals 2.0.
 *
 * @param text digits in groups joined by dots
 */
public record Version(String text) implements Comparable<Version> {
    public Version {
        if (!text.matches("\\d{1,9}(\\.\\d{1,9})*")) {
            throw new IllegalArgumentException("A version is made of numbers, not " + text);
        }
    }

    /** Reads {@code 2}, {@code v2}, {@code 1.10}, {@code vers. 3}; empty when there is no number to go by. */
    public static Optional<Version> parse(String written) {
        String digits = written.strip().replaceFirst("(?i)^(versione|vers|ver|v|rev)\\.?\\s*", "");
        return digits.matches("\\d{1,9}(\\.\\d{1,9})*") ? Optional.of(new Version(digits)) : Optional.empty();
    }

    @Override
    public int compareTo(Version other) {
        List<Integer> mine = parts();
        List<Integer> theirs = other.parts();
        for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
            int difference = Integer.compare(part(mine, i), part(theirs, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private List<Integer> parts() {
        return Arrays.stream(text.split("\\.", -1)).map(Integer::valueOf).toList();
    }

    private static int part(List<Integer> parts, int index) {
        return index < parts.size() ? parts.get(index) : 0;
    }
}
