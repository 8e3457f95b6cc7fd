package it.consuntivo.sample;

import it.consuntivo.sample.Page.Euro;
import it.consuntivo.sample.SamplePlan.Assigned;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An office that keeps everything on one sheet, type by type in a column of its own, with the mission in merged cells.
 * One ordinary objective was excluded and three were missed.
 */
final class TechnicalServices {
    static final String EXCLUDED = "STEC-O-15";
    static final Map<String, String> MISSED = Map.of(
            "STEC-O-13", "Parere della Soprintendenza pervenuto a dicembre: lavori rinviati alla primavera",
            "STEC-O-26", "Gara andata deserta; nuova procedura avviata a novembre",
            "STEC-O-37", "Dissesto più esteso del previsto: perizia di variante in corso");

    private static final String UNIT = "STEC";
    private static final String NAME = "Servizi Tecnici";

    private TechnicalServices() {}

    static void fill(XSSFWorkbook book, SamplePlan plan) {
        Page page = new Page(book, "Obiettivi 2024")
                .widths(18, 12, 18, 30, 44, 44, 50, 70, 8, 16, 50)
                .title("COMUNE DI SONDRIO - SERVIZI TECNICI")
                .title("Stato di attuazione degli obiettivi al 31 dicembre")
                .blank(2)
                .header(
                        "Settore",
                        "Cod. obiettivo",
                        "Tipologia",
                        "Categoria",
                        "Missione",
                        "Programma",
                        "Obiettivo\nstrategico",
                        "Obiettivo\noperativo",
                        "Peso",
                        "Esito",
                        "Note");
        strategic(page, plan);
        plan.ordinary(UNIT).forEach(objective -> ordinary(page, objective));
        attachments(book);
    }

    /** Three objectives of one mission and programme, then the one on payments, then the others. */
    private static void strategic(Page page, SamplePlan plan) {
        List<Assigned> performance = plan.performance(UNIT);
        performance.subList(0, 3).forEach(objective -> performance(page, plan, objective));
        page.merge(3, 4).merge(3, 5);
        performance.subList(3, 4).forEach(objective -> performance(page, plan, objective));
        plan.others(UNIT)
                .forEach(other -> page.row(
                        NAME,
                        other.code(),
                        "Altro strategico",
                        other.category(),
                        "",
                        "",
                        "",
                        other.text(),
                        "",
                        "raggiunto"));
    }

    private static void performance(Page page, SamplePlan plan, Assigned objective) {
        page.row(
                NAME,
                objective.code(),
                "Performance",
                "",
                plan.mission(objective, " - "),
                plan.programme(objective, " - "),
                objective.aim(),
                objective.text(),
                4,
                "raggiunto");
    }

    private static void ordinary(Page page, Assigned objective) {
        boolean excluded = objective.code().equals(EXCLUDED);
        String reason = excluded ? "Finanziamento non concesso" : MISSED.getOrDefault(objective.code(), "");
        String outcome = excluded ? "escluso" : reason.isEmpty() ? "raggiunto" : "non raggiunto";
        page.row(
                NAME,
                objective.code(),
                "Ordinario",
                "",
                objective.mission(),
                objective.programme(),
                "",
                objective.text(),
                "",
                outcome,
                reason);
    }

    private static void attachments(XSSFWorkbook book) {
        new Page(book, "Indicatori")
                .widths(18, 18, 50, 16, 8, 14, 18)
                .header("Settore", "Codice obiettivo", "Indicatore", "Unità di misura", "Verso", "Target", "Consuntivo")
                .row(NAME, "STEC-P-01", "Progetti avviati", "numero", "≥", 3, 3)
                .row(NAME, "STEC-P-02", "Stati di avanzamento liquidati", "numero", "≥", 4, 5)
                .row(NAME, "STEC-P-03", "Cantieri conclusi", "numero", "=", 2, 2)
                .row(NAME, "STEC-P-04", "Giorni medi di pagamento", "giorni", "≤", 30, 26.4)
                .row(NAME, "STEC-O-13", "Avanzamento del restauro", "%", "≥", 100, 40)
                .row(NAME, "STEC-O-37", "Metri di muro consolidati", "metri", "≥", 60, 22);
        new Page(book, "Risorse")
                .widths(18, 10, 10, 16, 16, 16, 10)
                .header("Settore", "Missione", "Programma", "Stanziamento", "Impegnato", "Pagato", "Personale")
                .row(NAME, "08", "01", new Euro(3_850_000), new Euro(3_412_908.77), new Euro(1_960_415.3), 7.5)
                .row(NAME, "10", "05", new Euro(1_240_000), new Euro(1_198_330.12), new Euro(1_011_274.9), 9)
                .row(NAME, "12", "09", new Euro(160_000), new Euro(94_500), new Euro(61_204.66), 2);
    }
}
