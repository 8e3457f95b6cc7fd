package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.score.Standing;
import it.consuntivo.domain.score.Tally;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences about counts, right for none, one and many. */
final class Sentences {
    private Sentences() {}

    /** {@code Dei 151 obiettivi computati ne sono stati raggiunti 148: il risultato è pari al 98,01 %.} */
    static String achieved(int counted, int achieved, Optional<BigDecimal> percent) {
        if (counted == 0) {
            return "Nessun obiettivo concorre al risultato, che quindi non è calcolato.";
        }
        String result = percent.map(value -> ": il risultato è pari " + Prepositions.to(value))
                .orElse("");
        return (counted == 1 ? only(achieved) : part(counted, achieved)) + result + ".";
    }

    private static String only(int achieved) {
        return "L’unico obiettivo computato " + (achieved == 1 ? "è stato raggiunto" : "non è stato raggiunto");
    }

    private static String part(int counted, int achieved) {
        if (achieved == counted) {
            return "Tutti " + Prepositions.the(counted) + " obiettivi computati sono stati raggiunti";
        }
        return capital(Prepositions.ofThe(counted)) + " obiettivi computati "
                + switch (achieved) {
                    case 0 -> "non ne è stato raggiunto nessuno";
                    case 1 -> "ne è stato raggiunto 1";
                    default -> "ne sono stati raggiunti " + Italian.number(achieved);
                };
    }

    /** What was excluded and what was not reported; empty when there is neither. */
    static String reservations(Tally tally, Denominator denominator) {
        return paragraph(excluded(tally.excluded(), denominator), notReported(tally.notReported()));
    }

    private static String excluded(int number, Denominator denominator) {
        if (number == 0) {
            return "";
        }
        String verb = Italian.choose(number, " è stato escluso", " sono stati esclusi");
        String counts = denominator == Denominator.NET
                ? Italian.choose(number, " e non concorre al risultato.", " e non concorrono al risultato.")
                : Italian.choose(number, " ma resta nel computo.", " ma restano nel computo.");
        return capital(Italian.objectives(number)) + verb + " in corso d’anno" + counts;
    }

    private static String notReported(int number) {
        if (number == 0) {
            return "";
        }
        return Italian.objectives(number)
                + Italian.choose(
                        number,
                        " non è stato rendicontato e conta come non raggiunto.",
                        " non sono stati rendicontati e contano come non raggiunti.");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String standing(Standing standing) {
        return switch (standing) {
            case ABOVE -> "superiore";
            case EQUAL -> "pari";
            case BELOW -> "inferiore";
        };
    }

    /** Sentences joined as a paragraph; empty ones fall out. */
    static String paragraph(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }
}
