package it.consuntivo.publish.table;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.finding.Severity;
import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.domain.score.MonitoringScore.Attainment;
import it.consuntivo.domain.score.Stage;

/** The fixed words of the tables. They are codes for programs as much as words for people, so no language changes them. */
final class TableWords {
    private TableWords() {}

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

    static String of(Stage stage) {
        return switch (stage) {
            case COMPLETED -> "concluso";
            case ON_TRACK -> "in_linea";
            case NOT_STARTED -> "non_avviato";
            case LATE -> "in_ritardo";
            case AT_RISK -> "a_rischio";
            case SUSPENDED -> "sospeso";
            case EXCLUDED -> "escluso";
            case COUNTED -> "solo_contato";
            case NOT_REPORTED -> "non_rendicontato";
        };
    }

    static String of(Attainment attainment) {
        return switch (attainment) {
            case REACHED -> "raggiunto";
            case NOT_YET -> "non_ancora";
            case WITHIN_LIMIT -> "entro_il_limite";
            case BEYOND_LIMIT -> "oltre_il_limite";
            case AFTER_DAY -> "dopo_il_termine";
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

    static String of(TableKind table) {
        return switch (table) {
            case OBJECTIVES -> "obiettivi";
            case COUNTS -> "conteggi";
            case INDICATORS -> "indicatori";
            case RESOURCES -> "risorse";
        };
    }

    /** The heading of the column that the field has in the tables. */
    static String of(Field field) {
        return switch (field) {
            case CODE -> "codice";
            case UNIT -> "settore";
            case TYPE -> "tipo";
            case CATEGORY -> "categoria";
            case MISSION -> "missione";
            case PROGRAMME -> "programma";
            case STRATEGIC_AIM -> "obiettivo_strategico";
            case TEXT -> "obiettivo_operativo";
            case WEIGHT -> "peso";
            case OUTCOME -> "esito";
            case NOT_ACHIEVED -> "non_raggiunto";
            case RESULT -> "risultato";
            case REASON -> "motivazione";
            case STATE -> "stato";
            case CORRECTIVE_ACTION -> "azioni_correttive";
            case ASSIGNED -> "assegnati";
            case EXCLUDED -> "esclusi";
            case ACHIEVED -> "raggiunti";
            case MINIMUM -> "minimo_atteso";
            case INDICATOR -> "indicatore";
            case MEASURE -> "unita";
            case DIRECTION -> "verso";
            case PREVIOUS_VALUE -> "valore_anno_precedente";
            case TARGET_VALUE -> "valore_atteso";
            case ACTUAL_VALUE -> "valore_conseguito";
            case NOTE -> "note";
            case ALLOCATED -> "stanziamento";
            case COMMITTED -> "impegnato";
            case PAID -> "pagato";
            case STAFF -> "personale";
        };
    }

    static String of(boolean yes) {
        return yes ? "si" : "no";
    }
}
