package it.consuntivo.publish.csv;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.finding.Severity;
import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;

/** The fixed words of the tables. They are codes for programs as much as words for people, so no language changes them. */
final class CsvWords {
    private CsvWords() {}

    static String of(ObjectiveType type) {
        return switch (type) {
            case PERFORMANCE -> "performance";
            case OTHER_STRATEGIC -> "altro_strategico";
            case ORDINARY -> "ordinario";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case ACHIEVED -> "raggiunto";
            case NOT_ACHIEVED -> "non_raggiunto";
            case EXCLUDED -> "escluso";
            case NOT_REPORTED -> "non_rendicontato";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "errore";
            case WARNING -> "avviso";
        };
    }

    static String of(Delivery.State state) {
        return switch (state) {
            case ACCEPTED -> "accettato";
            case REJECTED -> "respinto";
            case SUPERSEDED -> "superato";
            case DUPLICATE -> "duplicato";
            case IGNORED -> "ignorato";
        };
    }

    static String of(Direction direction) {
        return switch (direction) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case EXACTLY -> "=";
            case BY_DATE -> "entro il";
            case YES_NO -> "sì/no";
        };
    }

    static String of(boolean yes) {
        return yes ? "si" : "no";
    }
}
