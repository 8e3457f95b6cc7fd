package it.consuntivo.intake.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** The tax code of a person (codice fiscale, D.M. 23 December 1976), known by its form and its check character. */
final class TaxCode {
    static final Pattern FORM = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z](?![\\p{L}\\p{N}])");

    /** What 0 to 25 count for in an odd place, the first being 1. */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private TaxCode() {}

    /** Whether the last of the 16 characters checks the 15 before it. */
    static boolean isChecked(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            int rank = rank(upper.charAt(i));
            sum += i % 2 == 0 ? ODD[rank] : rank;
        }
        return upper.charAt(15) == 'A' + sum % 26;
    }

    private static int rank(char c) {
        return c <= '9' ? c - '0' : c - 'A';
    }
}
