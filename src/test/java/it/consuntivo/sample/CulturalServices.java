package it.consuntivo.sample;

import it.consuntivo.sample.Page.Euro;
import it.consuntivo.sample.SamplePlan.Assigned;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An office that ticks with an X: the cover above the first table, columns of its own, empty rows between. */
final class CulturalServices {
    private static final String UNIT = "SCUL";

    private CulturalServices() {}

    static void fill(XSSFWorkbook book, SamplePlan plan) {
        performance(new Page(book, "1 performance"), plan);
        others(new Page(book, "2 altro strategico"), plan);
        ordinary(new Page(book, "3 ordinari"), plan);
        indicators(new Page(book, "4 indicatori"));
        resources(new Page(book, "5 risorse"));
    }

    private static void performance(Page page, SamplePlan plan) {
        page.widths(12, 46, 50, 50, 70, 10, 24)
                .title("Consuntivo degli obiettivi")
                .row("Ente", "Comune di Sondrio")
                .row("Anno", 2024)
                .row("Settore/servizio", "SCUL")
                .blank(2)
                .header("Cod.", "Missione", "Programma", "Ob. strategico", "Ob. operativo", "Raggiunto", "Sede");
        List<Assigned> objectives = plan.performance(UNIT);
        objectives.subList(0, 3).forEach(objective -> performance(page, plan, objective));
        page.merge(3, 1).merge(3, 2).blank(1);
        objectives.subList(3, 4).forEach(objective -> performance(page, plan, objective));
    }

    private static void performance(Page page, SamplePlan plan, Assigned objective) {
        page.row(
                objective.code(),
                plan.mission(objective, " - "),
                plan.programme(objective, " - "),
                objective.aim(),
                objective.text(),
                "Conseguito",
                "Villa Quadrio");
    }

    private static void others(Page page, SamplePlan plan) {
        page.widths(12, 70, 14, 10).blank(1).header("Cod.", "Ob. operativo", "Categoria", "Raggiunto");
        plan.others(UNIT)
                .forEach(objective -> page.row(objective.code(), objective.text(), objective.category(), "Conseguito"));
    }

    private static void ordinary(Page page, SamplePlan plan) {
        page.widths(12, 70, 10, 10, 10, 24)
                .blank(1)
                .header("Cod.", "Ob. operativo", "Missione", "Programma", "Raggiunto", "Sede");
        String mission = "";
        for (Assigned objective : plan.ordinary(UNIT)) {
            if (!mission.isEmpty() && !mission.equals(objective.mission())) {
                page.blank(1);
            }
            mission = objective.mission();
            page.row(
                    objective.code(),
                    objective.text(),
                    mission,
                    objective.programme(),
                    "Conseguito",
                    "Biblioteca e musei");
        }
        page.blank(1).row("TOTALE");
    }

    private static void indicators(Page page) {
        page.widths(16, 50, 16, 12, 22, 10, 12, 40)
                .header(
                        "Codice obiettivo",
                        "Indicatore",
                        "Unità di misura",
                        "Verso",
                        "Valore anno precedente",
                        "Target",
                        "Consuntivo",
                        "Note")
                .row("SCUL-P-01", "Segnalazioni di guasto inoltrate entro due giorni", "%", "≥", 90, 95, 98)
                .row("SCUL-P-02", "Visitatori dei tre musei", "numero", "≥", 11_840, 12_000, 13_215)
                .row("SCUL-P-03", "Spettacoli in abbonamento", "numero", "=", 9, 10, 10)
                .row("SCUL-P-04", "Giorni medi di pagamento", "giorni", "≤", 29, 30, 27)
                .row("SCUL-O-08", "Giorni di apertura settimanali", "giorni", "≥", 6, 6, 6);
    }

    private static void resources(Page page) {
        page.widths(16, 10, 10, 16, 16, 16, 10)
                .header("Codice obiettivo", "Missione", "Programma", "Stanziamento", "Impegnato", "Pagato", "Personale")
                .row("SCUL-P-01", "05", "02", new Euro(145_000), new Euro(138_220.4), new Euro(120_018.33), 3)
                .row("SCUL-P-02", "05", "02", new Euro(228_000), new Euro(219_745.6), new Euro(190_336.12), 4.5)
                .row("SCUL-P-03", "05", "02", new Euro(310_000), new Euro(305_900), new Euro(288_475.9), 2)
                .row("", "06", "01", new Euro(88_000), new Euro(80_440), new Euro(66_120.5), 1);
    }
}
