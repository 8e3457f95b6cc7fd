package it.consuntivo.domain.model;

import static it.consuntivo.domain.model.Field.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables a workbook may hold, and the headings of their columns. The first name is the one people are told. */
public enum TableKind {
    OBJECTIVES(columns()
            .with(CODE, "Codice", "Cod.", "Cod. obiettivo", "Codice obiettivo", "N.", "Nr.", "N. ob.", "Numero", "ID")
            .with(UNIT, "Settore/servizio", "Settore", "Servizio", "Struttura", "Unità organizzativa")
            .with(TYPE, "Tipo", "Tipologia", "Tipo obiettivo")
            .with(CATEGORY, "Categoria", "Categoria obiettivo")
            .with(MISSION, "Missione", "Missione/Programma", "Missione e programma", "Codice missione/programma")
            .with(PROGRAMME, "Programma")
            .with(STRATEGIC_AIM, "Ob. strategico", "Obiettivo strategico")
            .with(TEXT, "Ob. operativo", "Obiettivo operativo", "Obiettivo", "Descrizione", "Descrizione obiettivo")
            .with(WEIGHT, "Peso")
            .with(OUTCOME, "Raggiunto", "Esito", "Conseguito", "Raggiungimento")
            .with(NOT_ACHIEVED, "Non raggiunto", "Non conseguito")
            .with(RESULT, "Risultato finale", "Risultato")
            .with(REASON, "Motivazione", "Motivazioni", "Note", "Cause dello scostamento")
            .with(
                    STATE,
                    "Stato",
                    "Stato di avanzamento",
                    "Stato avanzamento",
                    "Stato attuazione",
                    "Stato di attuazione",
                    "Stato dell'obiettivo")
            .with(
                    CORRECTIVE_ACTION,
                    "Azioni correttive",
                    "Azione correttiva",
                    "Interventi correttivi",
                    "Misure correttive")),

    COUNTS(columns()
            .with(UNIT, "Settore/servizio", "Settore", "Servizio", "Struttura", "Unità organizzativa")
            .with(ASSIGNED, "Assegnati", "Numero obiettivi assegnati", "N. obiettivi assegnati", "Obiettivi assegnati")
            .with(EXCLUDED, "Esclusi", "Numero obiettivi esclusi", "N. obiettivi esclusi", "Obiettivi esclusi")
            .with(
                    ACHIEVED,
                    "Raggiunti",
                    "Conseguiti",
                    "Numero obiettivi conseguiti",
                    "N. obiettivi conseguiti",
                    "Obiettivi conseguiti",
                    "Numero obiettivi raggiunti",
                    "N. obiettivi raggiunti",
                    "Obiettivi raggiunti")
            .with(MINIMUM, "Minimo atteso", "Minimo", "Risultato minimo atteso")
            .with(CATEGORY, "Categoria", "Categoria obiettivo")
            .with(REASON, "Motivazione", "Motivazioni", "Note")),

    INDICATORS(columns()
            .with(CODE, "Codice obiettivo", "Cod. obiettivo", "Codice", "Cod.")
            .with(UNIT, "Settore/servizio", "Settore", "Servizio", "Struttura", "Unità organizzativa")
            .with(INDICATOR, "Indicatore")
            .with(MEASURE, "Unità di misura", "U.M.")
            .with(DIRECTION, "Verso")
            .with(PREVIOUS_VALUE, "Valore anno precedente")
            .with(TARGET_VALUE, "Valore atteso", "Target")
            .with(ACTUAL_VALUE, "Valore conseguito", "Consuntivo")
            .with(NOTE, "Note")),

    RESOURCES(columns()
            .with(CODE, "Codice obiettivo", "Cod. obiettivo", "Codice", "Cod.")
            .with(UNIT, "Settore/servizio", "Settore", "Servizio", "Struttura", "Unità organizzativa")
            .with(MISSION, "Missione", "Missione/Programma", "Missione e programma", "Codice missione/programma")
            .with(PROGRAMME, "Programma")
            .with(ALLOCATED, "Stanziamento")
            .with(COMMITTED, "Impegnato")
            .with(PAID, "Pagato")
            .with(STAFF, "Personale"));

    @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf and List.of make it so
    private final Map<Field, List<String>> names;

    TableKind(Columns columns) {
        this.names = Map.copyOf(columns.names);
    }

    /** Every name of each column, the one that people are told first. */
    public Map<Field, List<String>> names() {
        return names;
    }

    /** The heading that people are told to use for a column. */
    public String heading(Field field) {
        return names.getOrDefault(field, List.of(field.name())).get(0);
    }

    private static Columns columns() {
        return new Columns();
    }

    private static final class Columns {
        private final Map<Field, List<String>> names = new LinkedHashMap<>();

        Columns with(Field field, String... names) {
            this.names.put(field, List.of(names));
            return this;
        }
    }
}
