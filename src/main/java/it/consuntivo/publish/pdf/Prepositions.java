package it.consuntivo.publish.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Articles and prepositions that change with the number they stand before. */
final class Prepositions {
    private Prepositions() {}

    /** {@code al 98,01 %}, {@code all'80,00 %}, {@code allo 0,00 %}. */
    static String to(BigDecimal percent) {
        return joined(percent, "al ", "all’", "allo ");
    }

    /** {@code dal 98,01 %}, {@code dall'80,00 %}, {@code dallo 0,00 %}. */
    static String from(BigDecimal percent) {
        return joined(percent, "dal ", "dall’", "dallo ");
    }

    /** {@code i 25}, {@code gli 8}; of more than one. */
    static String the(long number) {
        return (startsWithVowel(number) ? "gli " : "i ") + Italian.number(number);
    }

    /** {@code dei 25}, {@code degli 8}; of more than one. */
    static String ofThe(long number) {
        return (startsWithVowel(number) ? "degli " : "dei ") + Italian.number(number);
    }

    private static String joined(BigDecimal percent, String consonant, String vowel, String zero) {
        long whole = percent.setScale(2, RoundingMode.HALF_UP).longValue();
        return (whole == 0 ? zero : startsWithVowel(whole) ? vowel : consonant) + Italian.percent(percent);
    }

    /** Spoken, uno, otto, undici and ottanta do; mille does not. */
    private static boolean startsWithVowel(long number) {
        long first = number;
        while (first >= 1000) {
            first /= 1000;
        }
        boolean one = number == 1;
        return one || first == 8 || first == 11 || (first >= 80 && first < 90) || (first >= 800 && first < 900);
    }
}
