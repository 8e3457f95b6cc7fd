package it.consuntivo.sample;

import it.consuntivo.sample.SamplePlan.Assigned;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A tidy office: a cover, one sheet for each type of objective, numbers typed as text, missions with their names. */
final class PersonalServices {
    private static final String UNIT = "SPER";

    private PersonalServices() {}

    static void fill(XSSFWorkbook book, SamplePlan plan) {
        cover(new Page(book, "Copertina"));
        performance(new Page(book, "Performance"), plan);
        others(new Page(book, "Altri strategici"), plan);
        ordinary(new Page(book, "Ordinari"), plan);
        indicators(new Page(book, "Indicatori"));
        resources(new Page(book, "Risorse"));
    }

    private static void cover(Page page) {
        page.widths(22, 40)
                .title("Rendicontazione degli obiettivi")
                .blank(1)
                .row("Ente", "Comune di Sondrio")
                .row("Anno", 2024)
                .row("Settore/servizio", "Servizi alla Persona")
                .row("Fase", "Finale")
                .row("Referente", "Responsabile dell'ufficio di piano")
                .row("Data", LocalDate.of(2025, 2, 20))
                .row("Versione", "1");
    }

    private static void performance(Page page, SamplePlan plan) {
        page.widths(11, 40, 40, 50, 70, 8, 11, 30)
                .title("Obiettivi strategici del piano della performance")
                .blank(1)
                .header(
                        "Codice",
                        "Missione",
                        "Programma",
                        "Ob. strategico",
                        "Ob. operativo",
                        "Peso",
                        "Raggiunto",
                        "Motivazione");
        for (Assigned objective : plan.performance(UNIT)) {
            page.row(
                    objective.code(),
                    "Missione " + plan.mission(objective, " - "),
                    plan.programme(objective, " - "),
                    objective.aim(),
                    objective.text(),
                    "4,00",
                    "sì",
                    "");
        }
        page.row("TOTALE", "", "", "", "", "16,00");
    }

    private static void others(Page page, SamplePlan plan) {
        page.widths(11, 60, 70, 11).header("Codice", "Categoria", "Obiettivo", "Raggiunto");
        for (Assigned objective : plan.others(UNIT)) {
            page.row(
                    objective.code(),
                    "Strategico di raggiungimento percentuale minima PEG ordinari",
                    objective.text(),
                    "sì");
        }
    }

    private static void ordinary(Page page, SamplePlan plan) {
        page.widths(11, 10, 10, 70, 11, 30)
                .header("Codice", "Missione", "Programma", "Descrizione", "Raggiunto", "Motivazione");
        for (Assigned objective : plan.ordinary(UNIT)) {
            page.row(objective.code(), objective.mission(), objective.programme(), objective.text(), "Sì");
        }
    }

    private static void indicators(Page page) {
        page.widths(16, 50, 16, 14, 22, 14, 16, 30)
                .header(
                        "Codice obiettivo",
                        "Indicatore",
                        "Unità di misura",
                        "Verso",
                        "Valore anno precedente",
                        "Valore atteso",
                        "Valore conseguito",
                        "Note")
                .row("SPER-P-01", "Nuclei familiari inseriti nel programma", "numero", "almeno", "8", "10", "11")
                .row("SPER-P-02", "Consegna della bozza", "data", "entro il", "", "31/12/2024", "12/12/2024")
                .row("SPER-P-03", "Ore di assistenza erogate", "ore", "almeno", "17.950,5", "18.000,5", "18.240,5")
                .row("SPER-P-04", "Giorni medi di pagamento", "giorni", "al massimo", "27", "30", "24,5")
                .row("SPER-O-01", "Graduatoria pubblicata", "sì/no", "sì/no", "", "sì", "sì");
    }

    private static void resources(Page page) {
        page.widths(16, 10, 10, 16, 16, 16, 10)
                .header("Codice obiettivo", "Missione", "Programma", "Stanziamento", "Impegnato", "Pagato", "Personale")
                .row("SPER-P-01", "12", "01", "€ 412.500,00", "€ 398.210,55", "€ 341.077,20", "6,5")
                .row("SPER-P-02", "12", "07", "€ 95.000,00", "€ 88.420,00", "€ 61.930,40", "2,0")
                .row("SPER-P-03", "04", "06", "€ 730.000,00", "€ 712.346,18", "€ 640.118,02", "1,5");
    }
}
