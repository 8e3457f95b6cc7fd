package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.PreviousYear;
import it.consuntivo.domain.model.Exercise.Report;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.domain.score.BodyScore.ResourceRow;
import it.consuntivo.domain.score.PublishedYear;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.YearResult;
import it.consuntivo.domain.score.YearResult.Reached;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures and sentences of the report. */
class ReportPdfTest {
    @Test
    void carriesThePublishedFigures(@TempDir Path folder) throws IOException {
        Pages pages = Pages.of(SampleYear.published(), folder);

        assertThat(pages.all())
                .contains("Piano della performance 25 25 25 100,00 % 90,00 %")
                .contains("L’indice di raggiungimento dei 25 obiettivi del piano della performance è pari al 100,00 %.")
                .contains("Il risultato è superiore a quello atteso (90,00 %)")
                .contains("SPER-P-01")
                .contains("TOTALE 100,00 100,00 % di raggiungimento 100,00 %")
                .contains("L’indice di raggiungimento degli 8 obiettivi di questo gruppo è pari al 100,00 %.")
                .contains("Nel 2024 risultano assegnati 152 obiettivi ordinari a 6 unità organizzative.")
                .contains("Dei 151 obiettivi computati ne sono stati raggiunti 148: il risultato è pari al 98,01 %.")
                .contains("Servizi Tecnici (1) 38 1 37 34 100,00 85,00 % 91,89 % 100")
                .contains("INTERO ENTE 152 1 151 148 100,00 85,00 % 98,01 % 100")
                .contains("(1) Servizi Tecnici: 1 obiettivo escluso. Motivo: finanziamento non concesso")
                .contains("Per 6 unità organizzative")
                .contains("Sondrio, 29 luglio 2025")
                .doesNotContain("151 su 148", "f.to", "· Bozza", "provvisoria", "deve stabilire");
    }

    @Test
    void showsDeviationsResourcesAndEarlierYears(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published()
                .outcome(5, Outcome.NOT_ACHIEVED, "gara deserta")
                .outcome(9, Outcome.EXCLUDED, "bando revocato")
                .objective("SCUL", ObjectiveType.ORDINARY, "Catalogo dei periodici", Outcome.NOT_ACHIEVED, "");
        year.previousYears.add(new PreviousYear(2023, 25, 24, 8, 8, 140, 138));
        year.resources.add(
                new ResourceRow("08", "01", "STEC", euro("1250000.5"), euro("1000000"), Optional.empty(), euro("3.5")));
        year.indicators.add(Indicators.fallenShort("STEC", "STEC-P-01", "15", "12"));
        year.indicators.add(Indicators.late("SCUL", "SCUL-P-02"));

        assertThat(Pages.of(year, folder).all())
                .contains("è pari al 95,83 %")
                .contains("1 obiettivo è stato escluso in corso d’anno e non concorre al risultato.")
                .contains("gara deserta", "bando revocato", "Catalogo dei periodici", "Causa non indicata")
                .contains("1.250.000,50 1.000.000,00", "80,00 %", "3,50")
                .contains(
                        "Piano della performance: il risultato del 2024 è inferiore a quello del 2023: si passa dal 96,00 % "
                                + "al 95,83 %")
                .contains("Altri obiettivi strategici: il risultato del 2024 è pari a quello del 2023 (100,00 %)")
                .contains("15 12 -3")
                .contains("30/06/2024 05/07/2024 5 giorni")
                .contains("6 Il confronto con gli anni precedenti");
    }

    @Test
    void saysWhereTheFiguresOfEachYearComeFrom(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published();
        year.previousYears.add(new PreviousYear(2023, 25, 24, 8, 8, 140, 138));
        year.history.add(published("performance-2023", 2023));
        year.history.add(published("performance-2022", 2022));
        year.history.add(published("performance-2021", 2021));
        year.history.add(published("prova-2021", 2021));

        assertThat(Pages.of(year, folder).all())
                .contains("2022 4 2 50,00 %", "2023 25 24 96,00 %")
                .contains("Le cifre del 2023 sono dichiarate dall’ente nel file degli anni precedenti.")
                .contains("Le cifre del 2022 sono quelle definitive pubblicate dall’esecuzione 3 dell’esercizio "
                        + "«performance-2022», il 1° gennaio 1970.")
                .contains("Il 2021 non è confrontato: più esercizi hanno pubblicato per quell’anno risultati "
                        + "definitivi diversi.");
    }

    private static PublishedYear published(String exercise, int year) {
        int achieved = exercise.startsWith("prova") ? 1 : 2;
        Reached group = new Reached(4, achieved, Ratio.of(achieved, 4));
        YearResult result = new YearResult(year, group, group, group);
        return new PublishedYear("Comune di Sondrio", true, result, new RunId(exercise, 3), Instant.EPOCH);
    }

    @Test
    void printsTheOfficesOwnWords(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published();
        year.report = SampleYear.report(
                Report.Status.VALIDATED,
                Map.of("premessa", "Parole nostre su ${obiettivi.performance}.\n\n- punto ${ente}"));

        assertThat(Pages.of(year, folder).all())
                .contains("Parole nostre su 25 obiettivi.")
                .contains("punto Comune di Sondrio")
                .contains("Stato della relazione: validata")
                .doesNotContain("Questa relazione rende conto");
    }

    private static Optional<BigDecimal> euro(String amount) {
        return Optional.of(new BigDecimal(amount));
    }
}
