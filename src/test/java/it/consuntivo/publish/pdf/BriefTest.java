package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.check.UnitStanding.State;
import it.consuntivo.domain.model.Exercise.PreviousYear;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.Tally;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for those who read no other. */
class BriefTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void saysWhatWasAssignedAndAchieved() throws IOException {
        assertThat(page(SampleYear.published()))
                .contains("Nel 2024 l’ente ha affidato alle sue 7 unità organizzative 25 obiettivi del piano della "
                        + "performance, 8 altri obiettivi strategici e 152 obiettivi ordinari. Un obiettivo è stato "
                        + "poi escluso, con una motivazione. Dei 184 obiettivi computati ne sono stati raggiunti 181.")
                .contains("il risultato è pari al 100,00 %: è superiore di 10,00 punti percentuali a quello atteso "
                        + "(90,00 %).")
                .contains("il risultato è pari al 98,01 %: è superiore di 13,01 punti percentuali al minimo atteso "
                        + "(85,00 %). Nessuna unità organizzativa resta al di sotto del minimo.")
                .contains("Raggiunti 181 su 185 · 97,84 %", "Non raggiunti 3 su 185 · 1,62 %", "Esclusi 1 su 185")
                .doesNotContain("provvisori", "Rispetto al", "Non rendicontati", "${");
    }

    @Test
    void saysSoWhenNothingWasAssigned() throws IOException {
        assertThat(page(new SampleYear().unit("UNO", "Servizio unico")))
                .contains("Nel 2024 non risultano obiettivi assegnati: non c’è alcun risultato da misurare.")
                .contains("nessun obiettivo assegnato")
                .doesNotContain("affidato", "Figura");
    }

    @Test
    void speaksOfOneInTheSingular() throws IOException {
        SampleYear year = new SampleYear()
                .unit("UNO", "Servizio unico")
                .objective("UNO", ObjectiveType.PERFORMANCE, "Uno", Outcome.ACHIEVED, "");
        assertThat(page(year))
                .contains(
                        "alla sua sola unità organizzativa 1 obiettivo del piano della performance. L’unico obiettivo "
                                + "computato è stato raggiunto.")
                .doesNotContain("ordinari è");
    }

    @Test
    void saysHowFarAResultFallsShortAndWhoIsBelowTheMinimum() throws IOException {
        SampleYear year = SampleYear.published()
                .expect(100)
                .outcome(1, Outcome.NOT_ACHIEVED, "")
                .ordinary("STEC", new Tally(10, 10, 0, 0));
        assertThat(page(year))
                .contains("pari al 96,00 %: è inferiore di 4,00 punti percentuali a quello atteso (100,00 %).")
                .contains("Resta al di sotto del minimo una sola unità organizzativa: Servizi Tecnici (50,00 %).");
        assertThat(page(year.expect(96))).contains("pari al 96,00 %: è quello atteso.");
    }

    @Test
    void saysWhoIsMissing() throws IOException {
        SampleYear year = SampleYear.published().standing("STEC", State.REJECTED);
        assertThat(page(year))
                .contains("I risultati sono provvisori: mancano i dati di una unità organizzativa (Servizi Tecnici).");
        assertThat(page(year.standing("PLOC", State.MISSING)))
                .contains("mancano i dati di 2 unità organizzative (Servizi Tecnici e Polizia Locale).");
    }

    @Test
    void saysWhatChangedSinceTheYearBefore() throws IOException {
        SampleYear year = SampleYear.published();
        year.previousYears.add(new PreviousYear(2023, 100, 99, 8, 8, 200, 197));
        assertThat(page(year))
                .contains("Rispetto al 2023:")
                .contains("piano della performance: 1 punto percentuale in più, dal 99,00 % al 100,00 %")
                .contains("altri obiettivi strategici: lo stesso risultato, 100,00 %")
                .contains("obiettivi ordinari: 0,49 punti percentuali in meno, dal 98,50 % al 98,01 %");
    }

    @Test
    void isOnePageOfThreeHundredUnitsWithLongNames() throws IOException {
        SampleYear year = new SampleYear();
        for (int i = 1; i <= 300; i++) {
            String code = "U" + i;
            year.unit(code, "Servizio per la programmazione, la manutenzione e il controllo delle opere numero " + i)
                    .standing(code, i % 3 == 0 ? State.MISSING : State.REJECTED)
                    .ordinary(code, new Tally(1, 9, 5, 5))
                    .objective(
                            code,
                            ObjectiveType.PERFORMANCE,
                            "Obiettivo",
                            i % 2 == 0 ? Outcome.ACHIEVED : Outcome.EXCLUDED,
                            "x");
        }
        year.category("A", "Altri", 1000, 400);
        year.previousYears.add(new PreviousYear(2023, 25, 24, 8, 7, 140, 138));
        assertThat(page(year))
                .contains("… (6,67 %) e altre 297 unità")
                .contains("Tabella 1. I risultati del 2024 in sintesi", "Obiettivi ordinari e di miglioramento 6.000");
    }

    /** The page, which has to be the third and to end before the premise begins. */
    private String page(SampleYear year) throws IOException {
        Pages pages = Pages.of(year, folder);
        assertThat(pages.texts().get(2)).contains("I risultati in breve", "I risultati del 2024 in sintesi");
        assertThat(pages.texts().get(3)).contains(" Premessa ").doesNotContain("Tabella 1.");
        return pages.texts().get(2);
    }
}
