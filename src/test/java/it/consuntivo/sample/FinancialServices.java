package it.consuntivo.sample;

import it.consuntivo.sample.Page.Euro;
import it.consuntivo.sample.SamplePlan.Assigned;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An office of figures: the outcome first, mission and programme as bare numbers, weights, results and totals. */
final class FinancialServices {
    private static final String UNIT = "SFIN";

    private FinancialServices() {}

    static void fill(XSSFWorkbook book, SamplePlan plan) {
        cover(new Page(book, "Intestazione"));
        performance(new Page(book, "Obiettivi di performance"), plan);
        others(new Page(book, "Altri strategici"), plan);
        ordinary(new Page(book, "Ordinari e miglioramento"), plan);
        indicators(new Page(book, "Misure"));
        resources(new Page(book, "Spesa"));
    }

    private static void cover(Page page) {
        page.widths(20, 40)
                .row("Ente:", "Comune di Sondrio")
                .row("Esercizio:", "2024")
                .row("Settore/servizio:", "SERVIZI FINANZIARI")
                .row("Fase:", "finale")
                .row("Data:", "14/02/2025")
                .row("Versione:", 2);
    }

    private static void performance(Page page, SamplePlan plan) {
        page.widths(10, 12, 10, 10, 50, 70, 8, 22)
                .blank(1)
                .header(
                        "Conseguito",
                        "Codice",
                        "Missione",
                        "Programma",
                        "Obiettivo strategico",
                        "Obiettivo operativo",
                        "Peso",
                        "Risultato finale 2024");
        for (Assigned objective : plan.performance(UNIT)) {
            page.row(
                    "SI",
                    objective.code(),
                    objective.missionNumber(),
                    objective.programmeNumber(),
                    objective.aim(),
                    objective.text(),
                    4,
                    4);
        }
        page.row("Totale", "", "", "", "", "", 16, 16);
    }

    private static void others(Page page, SamplePlan plan) {
        page.widths(10, 12, 14, 70).header("Conseguito", "Codice", "Categoria", "Obiettivo");
        plan.others(UNIT)
                .forEach(objective -> page.row("SI", objective.code(), objective.category(), objective.text()));
    }

    private static void ordinary(Page page, SamplePlan plan) {
        page.widths(10, 12, 10, 10, 70).header("Conseguito", "Codice", "Missione", "Programma", "Obiettivo");
        for (Assigned objective : plan.ordinary(UNIT)) {
            page.row("SI", objective.code(), objective.missionNumber(), objective.programmeNumber(), objective.text());
        }
        page.blank(1).row("Totale obiettivi ordinari");
    }

    private static void indicators(Page page) {
        page.widths(50, 18, 16, 16, 22, 14, 18)
                .header(
                        "Indicatore",
                        "Codice obiettivo",
                        "Unità di misura",
                        "Verso",
                        "Valore anno precedente",
                        "Valore atteso",
                        "Valore conseguito")
                .row("Candidature presentate", "SFIN-P-01", "numero", "almeno", 2, 3, 4)
                .row(
                        "Regolamenti approvati",
                        "SFIN-P-02",
                        "data",
                        "entro il",
                        "",
                        LocalDate.of(2024, 4, 30),
                        LocalDate.of(2024, 4, 18))
                .row("Domanda presentata", "SFIN-P-03", "sì/no", "sì/no", "", "sì", "sì")
                .row("Giorni medi di pagamento", "SFIN-P-04", "giorni", "al massimo", 25, 30, 21.75);
    }

    private static void resources(Page page) {
        page.widths(10, 10, 16, 16, 16, 10)
                .header("Missione", "Programma", "Stanziamento", "Impegnato", "Pagato", "Personale")
                .row(1, 3, new Euro(685_000), new Euro(671_240.35), new Euro(640_902.1), 11)
                .row(1, 4, new Euro(298_000), new Euro(281_336.9), new Euro(244_870.45), 5.5)
                .row(1, 8, new Euro(412_000), new Euro(405_118.6), new Euro(318_445.07), 3)
                .row(14, 2, new Euro(74_500), new Euro(70_210), new Euro(52_330.8), 2)
                .row("Totale", "", new Euro(1_469_500), new Euro(1_427_905.85), new Euro(1_256_548.42), 21.5);
    }
}
