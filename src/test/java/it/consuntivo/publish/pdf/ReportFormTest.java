package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.check.DecisionUse;
import it.consuntivo.domain.check.UnitStanding.State;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Decision;
import it.consuntivo.domain.model.Exercise.Report;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands around the text. */
class ReportFormTest {
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
    void namesWhoeverLetARuleBeBroken(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published();
        year.decisions.add(new DecisionUse(
                new Decision(2, "SPER", "P-01", "P02", "", "Segretario generale", "12/05/2025", "Nota prot. 12"),
                Finding.of(Code.REPORTED_NOT_ASSIGNED, Origin.NOWHERE, "P-01").about("SPER", "P-01")));
        String report = String.join(" ", Pages.of(year, folder).texts());
        assertThat(report)
                .contains("Allegato C Decisioni registrate")
                .contains("Segretario generale")
                .contains("12/05/2025")
                .contains("Nota prot. 12");
    }

    @Test
    void saysSoWhenNobodyDidLetARuleBeBroken(@TempDir Path folder) throws IOException {
        assertThat(String.join(" ", Pages.of(SampleYear.published(), folder).texts()))
                .contains("Nessun rilievo è stato superato con una decisione registrata.");
    }

    @Test
    void saysWhatTheOtherRulesWouldGive(@TempDir Path folder) throws IOException {
        assertThat(String.join(" ", Pages.of(SampleYear.published(), folder).texts()))
                .contains("Obiettivi computati Piano della performance 100,00 % 100,00 % senza gli esclusi con gli "
                        + "esclusi")
                .contains("Obiettivi ordinari e di 98,01 % 97,37 % senza gli esclusi con gli esclusi")
                .contains("Arrotondamento Piano della performance 100,00 % 100,00 % frazione esatta")
                .contains("Soglie 7 risultati confrontati con una 7 la raggiungono 7 la raggiungono")
                .doesNotContain("pesi dichiarati", "Al di sotto del minimo Servizi");
    }

    @Test
    void saysWhatAUnitBelowTheMinimumWouldBeWorth(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published().ordinary("STEC", new Tally(8, 2, 0, 0));

        assertThat(String.join(" ", Pages.of(year, folder).texts()))
                .contains("Al di sotto del minimo Servizi Tecnici da stabilire 80,00 decide l’organismo di valutazione "
                        + "pari al risultato")
                .contains("Al di sotto del minimo Servizi Tecnici da stabilire 0,00 decide l’organismo di valutazione "
                        + "pari a zero");
    }

    @Test
    void hasNoTableOfOtherRulesWhereNothingWasAssigned(@TempDir Path folder) throws IOException {
        assertThat(String.join(" ", Pages.of(new SampleYear(), folder).texts()))
                .contains("Non essendo stati assegnati obiettivi, non c’è nulla da ricalcolare")
                .doesNotContain("Che cosa darebbero altre regole");
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
    void isProvisionalWhileTheDeclaredWeightsAreNoWhole(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published();
        year.weightsAreWhole = false;
        year.findings.add(Finding.of(Code.WEIGHTS_NOT_WHOLE, Origin.NOWHERE, "98"));

        Pages pages = Pages.of(year, folder);

        assertThat(pages.texts())
                .allMatch(page -> page.contains("Versione provvisoria · i pesi dichiarati non danno 100"));
        assertThat(pages.all()).doesNotContain("nessuna unità organizzativa", "Scheda respinta");
    }

    @Test
    void saysOnEveryPageThatItIsProvisionalAndWhoIsMissing(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published()
                .standing("STEC", State.REJECTED)
                .standing("PLOC", State.MISSING)
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
                .contains("Versione provvisoria: dati non disponibili per 2 unità organizzative su 7.")
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
}
