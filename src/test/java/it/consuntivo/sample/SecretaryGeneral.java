package it.consuntivo.sample;

import it.consuntivo.sample.SamplePlan.Assigned;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Two objectives from an on-line sheet: check boxes for outcomes, no codes, the unit under its code. */
final class SecretaryGeneral {
    private static final String UNIT = "SGEN";

    private SecretaryGeneral() {}

    static void fill(XSSFWorkbook book, SamplePlan plan) {
        performance(new Page(book, "Performance SGEN"), plan);
        indicators(new Page(book, "Indicatori"));
    }

    private static void performance(Page page, SamplePlan plan) {
        page.widths(18, 50, 50, 20, 20, 10, 40)
                .title("Segreteria generale")
                .blank(1)
                .header(
                        "Unità organizzativa",
                        "Obiettivo strategico",
                        "Descrizione",
                        "Missione",
                        "Programma",
                        "Raggiunto");
        for (Assigned objective : plan.performance(UNIT)) {
            String mission = "Missione " + objective.mission();
            page.row(UNIT, objective.aim(), objective.text(), mission, objective.programme(), true);
        }
    }

    private static void indicators(Page page) {
        LocalDate target = LocalDate.of(2025, 1, 31);
        LocalDate actual = LocalDate.of(2025, 1, 29);
        page.widths(20, 18, 44, 16, 12, 14, 18)
                .header(
                        "Unità organizzativa",
                        "Codice obiettivo",
                        "Indicatore",
                        "Unità di misura",
                        "Verso",
                        "Valore atteso",
                        "Valore conseguito")
                .row(UNIT, "SGEN-P-01", "Relazione annuale pubblicata", "data", "entro il", target, actual)
                .row(UNIT, "SGEN-P-02", "Referti dei controlli trasmessi", "numero", "≥", 2, 2);
    }
}
