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

    /** {@code Dei 151 obiettivi che contano ne sono stati raggiunti 148, pari al 98,01 %.} */
    static String achieved(int counted, int achieved, Optional<BigDecimal> percent) {
        String share = percent.map(value -> ", pari " + Italian.to(value)).orElse("");
        if (counted == 0) {
            return "Nessun obiettivo concorre al risultato, che quindi non è calcolato.";
        }
        if (counted == 1) {
            return "L’unico obiettivo che conta " + (achieved == 1 ? "è stato" : "non è stato") + " raggiunto" + share
                    + ".";
        }
        return capital(Italian.ofThe(counted)) + " obiettivi che contano " + part(achieved) + share + ".";
    }

    private static String part(int achieved) {
        return switch (achieved) {
            case 0 -> "non ne è stato raggiunto nessuno";
            case 1 -> "ne è stato raggiunto 1";
            default -> "ne sono stati raggiunti " + Italian.number(achieved);
        };
    }

    /** Empty when none was excluded. */
    static String excluded(Tally tally, Denominator denominator) {
        int number = tally.excluded();
        if (number == 0) {
            return "";
        }
        String counts = denominator == Denominator.NET
                ? Italian.choose(number, "e non concorre al risultato", "e non concorrono al risultato")
                : Italian.choose(number, "ma resta nel computo", "ma restano nel computo");
        String verb =
                Italian.choose(number, " è stato escluso in corso d’anno ", " sono stati esclusi in corso d’anno ");
        return capital(Italian.objectives(number)) + verb + counts + ".";
    }

    /** Empty when all were reported. */
    static String notReported(Tally tally) {
        int number = tally.notReported();
        if (number == 0) {
            return "";
        }
        String verb = Italian.choose(
                number,
                " non è stato rendicontato e conta come non raggiunto.",
                " non sono stati rendicontati e contano come non raggiunti.");
        return Italian.objectives(number) + verb;
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
