package it.consuntivo.catalogue;

/** Sheets that variants of cells differ from in one place; every cell that is not spoken of is healthy. */
final class Sheets {
    static final String INDICATORS =
            """
            [Obiettivi ordinari]
            Codice|Settore|Ob. operativo|Raggiunto
            F1|FIN|Bilancio|sì
            [Indicatori]
            Codice obiettivo|Settore|Indicatore|Unità di misura|Verso|Valore atteso|Valore conseguito
            """;
    private static final String BUDGET =
            "Codice|Settore|Tipo|Missione|Programma|Ob. strategico|Ob. operativo|Raggiunto\n";

    private Sheets() {}

    /** One objective with that weight, in E2. */
    static String weight(String cell) {
        return "Codice|Settore|Tipo|Ob. operativo|Peso|Raggiunto\nF1|FIN|Ordinario|Bilancio|" + cell + "|sì";
    }

    static String weighing(String weight) {
        return "O FIN F1 raggiunto -/- " + weight + " «Bilancio»";
    }

    /** Counts of one unit: assigned in B2, excluded in C2, achieved in D2, reason in E2. */
    static String counts(String cells) {
        return "Settore|Assegnati|Esclusi|Raggiunti|Motivazione\nFIN|" + cells;
    }

    /** One indicator: measure in D2, direction in E2, target in F2, actual value in G2. */
    static String indicator(String cells) {
        return INDICATORS + "F1|FIN|Misura|" + cells;
    }

    /** What is read of it: direction, target, actual value. */
    static String measuring(String values) {
        return "O FIN F1 raggiunto -/- - «Bilancio»\nI FIN F1 «Misura» " + values;
    }

    /** One objective with that text, in D2, and that reason, in F2. */
    static String text(String text, String reason) {
        return "Codice|Settore|Tipo|Ob. operativo|Raggiunto|Motivazione\nF1|FIN|Ordinario|" + text + "|sì|" + reason;
    }

    static String saying(String text) {
        return "O FIN F1 raggiunto -/- - «" + text + "»";
    }

    /** One objective with that mission, in D2, and that programme, in E2. */
    static String budget(String mission, String programme) {
        return BUDGET + "F1|FIN|Performance|%s|%s|Conti|Bilancio|sì".formatted(mission, programme);
    }

    static String coded(String codes) {
        return "P FIN F1 raggiunto " + codes + " - [Conti] «Bilancio»";
    }

    /** Objectives with these outcomes, from E2 down, each with a reason. */
    static String outcomes(String... cells) {
        StringBuilder rows = new StringBuilder("Codice|Settore|Tipo|Ob. operativo|Raggiunto|Motivazione");
        for (int i = 1; i <= cells.length; i++) {
            rows.append("\nF%d|FIN|Ordinario|Lavoro %d|%s|Delibera 5".formatted(i, i, cells[i - 1]));
        }
        return rows.toString();
    }

    /** What is read of them. */
    static String outcome(String... outcomes) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= outcomes.length; i++) {
            rows.append("O FIN F%d %s -/- - «Lavoro %d» (Delibera 5)\n".formatted(i, outcomes[i - 1], i));
        }
        return rows.toString().strip();
    }
}
