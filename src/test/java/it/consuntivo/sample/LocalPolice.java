package it.consuntivo.sample;

import it.consuntivo.sample.Page.Euro;
import it.consuntivo.sample.Page.Share;
import it.consuntivo.sample.SamplePlan.Assigned;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An office that answers in percentages: one sheet for all, the type in front, every outcome 100%. */
final class LocalPolice {
    private static final String UNIT = "PLOC";

    private LocalPolice() {}

    static void fill(XSSFWorkbook book, SamplePlan plan) {
        new Page(book, "Copertina")
                .widths(20, 40)
                .row("Ente", "Comune di Sondrio")
                .row("Anno", "2024")
                .row("Settore/servizio", "Polizia Locale")
                .row("Referente", "Comando");
        objectives(new Page(book, "Foglio1"), plan);
        indicators(new Page(book, "Foglio2"));
        new Page(book, "Foglio3")
                .widths(10, 10, 16, 16, 16, 10)
                .header("Missione", "Programma", "Stanziamento", "Impegnato", "Pagato", "Personale")
                .row("03", "01", new Euro(936_000), new Euro(921_407.28), new Euro(884_315.6), 17)
                .row("03", "02", new Euro(64_000), new Euro(58_960), new Euro(33_210.4), 1);
    }

    private static void objectives(Page page, SamplePlan plan) {
        page.widths(18, 14, 12, 8, 8, 50, 80, 12)
                .header(
                        "Tipo",
                        "Categoria",
                        "ID",
                        "Missione",
                        "Programma",
                        "Obiettivo strategico",
                        "Obiettivo",
                        "Raggiunto");
        List<Assigned> objectives = new ArrayList<>(plan.performance(UNIT));
        objectives.addAll(plan.others(UNIT));
        objectives.addAll(plan.ordinary(UNIT));
        objectives.forEach(objective -> page.row(
                objective.type().replace('_', ' '),
                objective.category(),
                objective.code(),
                objective.mission(),
                objective.programme(),
                objective.aim(),
                objective.text(),
                objective.type().equals("ordinario") ? "100%" : new Share(1)));
    }

    private static void indicators(Page page) {
        page.widths(16, 40, 16, 12, 22, 10, 12)
                .header(
                        "Codice obiettivo",
                        "Indicatore",
                        "Unità di misura",
                        "Verso",
                        "Valore anno precedente",
                        "Target",
                        "Consuntivo")
                .row("PLOC-P-01", "Eventi svolti", "numero", "pari a", 1, 2, 2)
                .row("PLOC-P-02", "Servizi serali svolti", "numero", "almeno", 14, 15, 16)
                .row("PLOC-P-03", "Giorni medi di pagamento", "giorni", "al massimo", 28, 30, 22);
    }
}
