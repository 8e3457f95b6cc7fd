package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.consuntivo.domain.model.Exercise.PreviousYear;
import it.consuntivo.domain.model.Exercise.Report;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.score.BodyScore.ResourceRow;
import it.consuntivo.domain.score.BodyScore.UnitState;
import it.consuntivo.domain.score.Tally;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void listsTheSectionsInTheOrderReadersKnow(@TempDir Path folder) throws IOException {
        assertThat(Pages.of(SampleYear.published(), folder).texts().get(1))
                .containsSubsequence(
                        "Premessa",
                        "1 Il ciclo di gestione della performance",
                        "2 Il piano della performance",
                        "2.1 I documenti del piano",
                        "3 La valutazione della performance",
                        "3.1 I programmi strategici",
                        "3.2 Gli altri obiettivi strategici",
                        "3.3 Gli obiettivi ordinari",
                        "3.4 Gli obiettivi per missione",
                        "4 Gli scostamenti",
                        "5 Le risorse",
                        "6 Gli effetti sulla valutazione individuale",
                        "Nota metodologica",
                        "Allegato A",
                        "Allegato B");
    }

    @Test
    void saysOnEveryPageWhichOfHowManyItIs(@TempDir Path folder) throws IOException {
        Pages pages = Pages.of(SampleYear.published(), folder);

        for (int i = 0; i < pages.texts().size(); i++) {
            assertThat(pages.texts().get(i))
                    .endsWith("Pagina " + (i + 1) + " di " + pages.texts().size())
                    .startsWith("Comune di Sondrio Relazione sulla performance 2024");
        }
    }

    @Test
    void leadsFromTheContentsToTheRightPage(@TempDir Path folder) throws IOException {
        Pages pages = Pages.of(SampleYear.published(), folder);

        assertThat(pages.numberInContents("6 Gli effetti sulla valutazione individuale"))
                .isEqualTo(pages.numberOf("6 Gli effetti sulla valutazione individuale"));
        assertThat(pages.numberInContents("Allegato B Schede ricevute"))
                .isEqualTo(pages.numberOf("Allegato B Schede ricevute"));
    }

    @Test
    void repeatsTheHeadOfATableOnEachOfItsPages(@TempDir Path folder) throws IOException {
        assertThat(Pages.of(SampleYear.published(), folder).texts())
                .filteredOn(page -> page.contains("Ob. strategico Ob. operativo Peso"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void marksADraftOnEveryPage(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published();
        year.report = SampleYear.report(Report.Status.DRAFT, Map.of());

        assertThat(Pages.of(year, folder).texts())
                .allMatch(page -> page.contains("Relazione sulla performance 2024 · Bozza"));
    }

    @Test
    void saysOnEveryPageThatItIsProvisionalAndWhoIsMissing(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published()
                .standing("STEC", UnitState.REJECTED)
                .standing("PLOC", UnitState.MISSING)
                .ordinary("STEC", new Tally(0, 0, 38, 0))
                .ordinary("PLOC", new Tally(0, 0, 5, 0));
        year.exclusions.clear();
        for (int i = 5; i <= 8; i++) {
            year.outcome(i, Outcome.NOT_REPORTED, "");
        }

        Pages pages = Pages.of(year, folder);

        assertThat(pages.texts())
                .allMatch(
                        page -> page.contains("Versione provvisoria · dati non disponibili per 2 unità organizzative"));
        assertThat(pages.texts().get(0))
                .contains("mancano i dati di 2 unità organizzative su 7.")
                .contains("Nessuna scheda pervenuta: Polizia Locale.")
                .contains("Scheda respinta: Servizi Tecnici.");
        assertThat(pages.all())
                .contains("è pari all’84,00 %. Il risultato è inferiore a quello atteso (90,00 %)")
                .contains("4 obiettivi non sono stati rendicontati e contano come non raggiunti.")
                .contains("Servizi Tecnici: 38 obiettivi ordinari non rendicontati")
                .contains("L’organismo di valutazione deve stabilire la valutazione di ciascuna delle seguenti unità")
                .contains("Servizi Tecnici: risultato 0,00 %, minimo atteso 85,00 %")
                .contains("da stabilire");
    }

    @Test
    void leavesOutWhatANearlyEmptyYearDoesNotHave(@TempDir Path folder) throws IOException {
        SampleYear year = new SampleYear().unit("UNO", "Servizio unico");

        assertThat(Pages.of(year, folder).all())
                .contains("Nel 2024 nessun obiettivo del piano della performance concorre all’indice")
                .contains("non risultano assegnati altri obiettivi strategici")
                .contains("non risultano assegnati obiettivi ordinari")
                .contains("Nessuno scostamento")
                .contains("Piano della performance 0 0 0 n.d.")
                .contains("nessuna unità organizzativa ha un risultato da considerare")
                .doesNotContain("Atti di riferimento", "confronto con gli anni", " 0,00 %", "${");
    }

    @Test
    void holdsThreeHundredUnits(@TempDir Path folder) throws IOException {
        SampleYear year = new SampleYear();
        for (int i = 1; i <= 300; i++) {
            String code = "U" + i;
            year.unit(code, "Unità numero " + i)
                    .standing(code, i % 3 == 0 ? UnitState.MISSING : UnitState.ACCEPTED)
                    .ordinary(code, new Tally(9, i % 2, 0, 0))
                    .objective(code, ObjectiveType.PERFORMANCE, "Obiettivo dell’unità " + i, Outcome.ACHIEVED, "");
        }

        Pages pages = Pages.of(year, folder);

        assertThat(pages.all())
                .contains("mancano i dati di 100 unità organizzative su 300")
                .contains("Unità numero 300");
        assertThat(pages.texts()).allMatch(page -> page.contains("Versione provvisoria"));
    }

    @Test
    void letsLongTextsFlowOverPages(@TempDir Path folder) throws IOException {
        String words = "parola ".repeat(430) + "fine-del-testo";
        String unbroken = "x".repeat(3_000);
        SampleYear year = SampleYear.published()
                .objective("SPER", ObjectiveType.PERFORMANCE, words, Outcome.NOT_ACHIEVED, words)
                .objective("STEC", ObjectiveType.ORDINARY, unbroken, Outcome.EXCLUDED, unbroken);

        Pages pages = Pages.of(year, folder);

        assertThat(pages.all()).contains("fine-del-testo");
        assertThat(pages.all().chars().filter(sign -> sign == 'x').count()).isGreaterThanOrEqualTo(6_000);
    }

    @Test
    void replacesCharactersTheFontsLack(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published()
                .objective(
                        "SPER",
                        ObjectiveType.PERFORMANCE,
                        "Festa 🎉 in 町\u0007 e\u0300 ﬁne\uD83D",
                        Outcome.NOT_ACHIEVED,
                        "\u200Bpioggia ☔️");
        year.body = "Comune di Città ✨";

        assertThat(Pages.of(year, folder).all())
                .contains("Festa \uFFFD in \uFFFD è")
                .contains("pioggia \uFFFD")
                .contains("Comune di Città \uFFFD");
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
    void judgesNothingDuringTheYear(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published();
        year.phase = Phase.INTERIM;

        assertThat(Pages.of(year, folder).all())
                .contains("Monitoraggio in corso d’anno")
                .contains("Il dato è rilevato in corso d’anno e non costituisce valutazione.")
                .contains("non hanno effetto sulla valutazione individuale")
                .doesNotContain("superiore a quello atteso");
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

    @Test
    void isTheSameTwiceWhateverTheMachineSpeaks(@TempDir Path folder) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Pages first = Pages.of(SampleYear.published(), folder);
        long size = Files.size(folder.resolve(Pages.FILE));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(Pages.of(SampleYear.published(), folder)).isEqualTo(first);
            assertThat(Files.size(folder.resolve(Pages.FILE))).isCloseTo(size, within(2_000L));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Optional<BigDecimal> euro(String amount) {
        return Optional.of(new BigDecimal(amount));
    }
}
