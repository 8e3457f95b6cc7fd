package it.consuntivo.sample;

import it.consuntivo.sample.Page.Euro;
import it.consuntivo.sample.SamplePlan.Assigned;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An office that pastes from its plan: two sheets, the unit in every row, the heading again after each page. */
final class InstitutionalServices {
    private static final String UNIT = "SIST";
    private static final String NAME = "Servizi Istituzionali";
    private static final int PAGE = 10;

    private static final Object[] ORDINARY = {
        "Struttura", "N.", "Missione", "Programma", "Descrizione obiettivo", "Raggiungimento"
    };

    private InstitutionalServices() {}

    static void fill(XSSFWorkbook book, SamplePlan plan) {
        strategic(new Page(book, "Strategici"), plan);
        ordinary(new Page(book, "Obiettivi ordinari"), plan);
        indicators(new Page(book, "Indicatori"));
        resources(new Page(book, "Risorse finanziarie"));
    }

    private static void strategic(Page page, SamplePlan plan) {
        page.widths(22, 12, 18, 16, 46, 46, 46, 60, 8, 16)
                .title("Relazione sugli obiettivi strategici")
                .blank(1)
                .header(
                        "Struttura",
                        "N.",
                        "Tipo obiettivo",
                        "Categoria obiettivo",
                        "MISSIONE",
                        "PROGRAMMA",
                        "OB. STRATEGICO",
                        "OB. OPERATIVO",
                        "PESO",
                        "RAGGIUNGIMENTO");
        plan.performance(UNIT).forEach(objective -> performance(page, plan, objective));
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
                        "conseguito"));
    }

    private static void performance(Page page, SamplePlan plan, Assigned objective) {
        page.row(
                NAME,
                objective.code(),
                "Performance",
                "",
                plan.mission(objective, " – "),
                plan.programme(objective, " – "),
                objective.aim(),
                objective.text(),
                "4,0",
                "conseguito");
    }

    private static void ordinary(Page page, SamplePlan plan) {
        List<Assigned> objectives = plan.ordinary(UNIT);
        page.widths(22, 12, 10, 10, 70, 16).title("Attività ordinarie e di miglioramento");
        for (int i = 0; i < objectives.size(); i++) {
            if (i % PAGE == 0) {
                page.blank(1).header(ORDINARY);
            }
            Assigned objective = objectives.get(i);
            page.row(
                    NAME, objective.code(), objective.mission(), objective.programme(), objective.text(), "conseguito");
        }
        page.row("TOTALE COMPLESSIVO");
    }

    private static void indicators(Page page) {
        page.widths(22, 18, 50, 16, 12, 14, 18, 40)
                .header(
                        "Struttura",
                        "Codice obiettivo",
                        "Indicatore",
                        "Unità di misura",
                        "Verso",
                        "Valore atteso",
                        "Valore conseguito",
                        "Note")
                .row(NAME, "SIST-P-01", "Programma in uso", "data", "entro il", "31/05/2024", "20/05/2024", "")
                .row(NAME, "SIST-P-02", "Dipendenti formati", "%", "≥", "85", "96,5", "Su 141 dipendenti")
                .row(NAME, "SIST-P-03", "Assunzioni concluse", "numero", "≥", 6, 7, "")
                .row(NAME, "SIST-P-04", "Giorni medi di pagamento", "giorni", "≤", 30, 28, "");
    }

    private static void resources(Page page) {
        page.widths(22, 10, 10, 16, 16, 16, 10)
                .header("Struttura", "Missione", "Programma", "Stanziamento", "Impegnato", "Pagato", "Personale")
                .row(NAME, "01", "02", new Euro(520_000), new Euro(498_640.2), new Euro(455_870.11), 8)
                .row(NAME, "01", "07", new Euro(365_000), new Euro(352_118), new Euro(330_404.95), 10)
                .row(NAME, "01", "10", new Euro(210_000), new Euro(187_900.5), new Euro(170_215.5), 4.5);
    }
}
