package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that a typo was meant to be. */
public final class Nearest {
    private Nearest() {}

    /** The known word that the fewest changed letters lead to; empty when none is near. */
    public static Optional<String> to(String written, Collection<String> known) {
        String folded = Words.fold(written);
        return known.stream()
                .filter(word -> distance(folded, Words.fold(word)) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt((String word) -> distance(folded, Words.fold(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance, row by row. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            above = nextRow(above, a.charAt(i - 1), b);
        }
        return above[b.length()];
    }

    private static int[] nextRow(int[] above, char letter, String b) {
        int[] row = new int[above.length];
        row[0] = above[0] + 1;
        for (int j = 1; j < row.length; j++) {
            int replaced = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
