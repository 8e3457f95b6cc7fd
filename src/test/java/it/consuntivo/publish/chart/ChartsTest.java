package it.consuntivo.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.pdf.SampleYear;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartsTest {
    private static Optional<Chart> find(SampleYear year, String id) {
        return Charts.of(year.publication(), Language.IT).stream()
                .filter(chart -> chart.id().equals(id))
                .findFirst();
    }

    private static Chart chart(SampleYear year, String id) {
        return find(year, id).orElseThrow();
    }

    private static Document parsed(Chart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(chart.svg())));
    }

    private static SampleYear manyUnits(int number) {
        SampleYear year = new SampleYear();
        for (int i = 1; i <= number; i++) {
            year.unit("U" + i, "Unità numero " + i).ordinary("U" + i, new Tally(9, i == 7 ? 3 : 0, 0, 0));
        }
        return year;
    }

    @Test
    void aBarCarriesItsFiguresInWords() {
        assertThat(chart(SampleYear.published(), Charts.ORDINARY).svg())
                .contains(">Servizi Tecnici</text>", ">34 di 37 · 91,89\u00A0%</text>")
                .contains(">Minimo atteso: 85,00\u00A0%</text>", ">INTERO ENTE</text>");
    }

    @Test
    void whatFallsShortIsStripedAndSaysSo() {
        SampleYear year = SampleYear.published().ordinary("PLOC", new Tally(2, 3, 0, 0));

        assertThat(chart(year, Charts.ORDINARY).svg())
                .contains("inferiore al minimo")
                .contains("stroke-width=\"1.2\"");
        assertThat(chart(SampleYear.published(), Charts.ORDINARY).svg()).doesNotContain("inferiore al minimo");
    }

    @Test
    void whatIsExpectedOfTheWholeBodyIsNoMinimum() {
        SampleYear year = SampleYear.published()
                .objective("PLOC", ObjectiveType.PERFORMANCE, "Mancato", Outcome.NOT_ACHIEVED, "")
                .objective("PLOC", ObjectiveType.PERFORMANCE, "Mancato, anche questo", Outcome.NOT_ACHIEVED, "")
                .objective("PLOC", ObjectiveType.PERFORMANCE, "E questo", Outcome.NOT_ACHIEVED, "");
        assertThat(chart(year, Charts.PLAN).svg())
                .contains("inferiore all’atteso")
                .doesNotContain("al minimo");
    }

    @Test
    void aTelephoneGetsTheSameChartWithItsLettersAsLarge() throws Exception {
        Chart chart = chart(SampleYear.published(), Charts.ORDINARY);
        assertThat(chart.svg()).contains("viewBox=\"0 0 500 ").contains("font-size=\"12\"");
        assertThat(chart.narrow())
                .contains("viewBox=\"0 0 340 ")
                .contains("font-size=\"12\"")
                .contains(">34 di 37 · 91,89\u00A0%</text>", ">Minimo atteso: 85,00\u00A0%</text>");
        assertThat(ids(chart.narrow())).isNotEmpty().doesNotContainAnyElementsOf(ids(chart.svg()));
    }

    private static List<String> ids(String svg) {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void whoDoesNotSeeAChartIsToldWhatItShows() {
        SampleYear year = SampleYear.published().ordinary("PLOC", new Tally(2, 3, 0, 0));

        assertThat(chart(year, Charts.ORDINARY).description())
                .isEqualTo("Grafico a barre: la percentuale di obiettivi raggiunti fra quelli computati, di 6 unità"
                        + " organizzative. 4 risultati sono pari al 100 per cento. Minimo atteso: 85,00\u00A0%. Un"
                        + " risultato è inferiore. INTERO ENTE: 96,03\u00A0%. I dati sono nella tabella.");
    }

    @Test
    void everyChartIsWellFormedAndNamesItself() throws Exception {
        SampleYear year = SampleYear.published()
                .unit("X", "Sport & <tempo> \"libero\" \u0007")
                .ordinary("X", new Tally(1, 0, 0, 0))
                .fallenShort("STEC", "STEC-P-01");
        List<Chart> charts = Charts.of(year.publication(), Language.EN);

        assertThat(charts)
                .extracting(Chart::id)
                .containsExactly(Charts.PLAN, Charts.ORDINARY, Charts.PLAN_BY_MISSION, Charts.DEVIATIONS);
        for (Chart chart : charts) {
            Document svg = parsed(chart);
            assertThat(svg.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 500 ");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(chart.title());
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(chart.description());
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        }
    }

    @Test
    void aYearWithoutDataHasNoCharts() {
        SampleYear year = new SampleYear().unit("UNO", "Servizio unico");

        assertThat(Charts.of(year.publication(), Language.IT)).isEmpty();
    }

    @Test
    void ofManyUnitsTheLowestAreDrawnAndAllAreInTheTable() {
        Chart chart = chart(manyUnits(300), Charts.ORDINARY);

        assertThat(chart.svg()).contains(">Unità numero 7</text>").doesNotContain(">Unità numero 300</text>");
        assertThat(chart.rows()).hasSize(301);
        assertThat(chart.note())
                .hasValue("Il grafico mostra le 20 unità organizzative con il risultato più basso, su 300; le altre 280"
                        + " hanno un risultato pari o superiore: il più alto fra quelli mostrati è 100,00\u00A0%.");
    }

    @Test
    void whereAllOfManyUnitsAreFullTheWholeIsDrawnAlone() {
        SampleYear year = new SampleYear();
        for (int i = 1; i <= 21; i++) {
            year.unit("U" + i, "Unità numero " + i).ordinary("U" + i, new Tally(3, 0, 0, 0));
        }
        Chart chart = chart(year, Charts.ORDINARY);

        assertThat(chart.svg()).contains(">INTERO ENTE</text>").doesNotContain(">Unità numero 1</text>");
        assertThat(chart.rows()).hasSize(22);
        assertThat(chart.note())
                .hasValue("Tutti i risultati delle 21 unità organizzative sono pari al 100 per cento: il grafico mostra"
                        + " soltanto quello complessivo.");
    }

    @Test
    void whatBecameOfAllObjectivesIsDrawnWithoutEndsThatNoneCameTo() {
        Chart chart = Charts.outcomes(SampleYear.published().publication(), Language.IT)
                .orElseThrow();
        assertThat(chart.rows())
                .containsExactly(
                        List.of("Raggiunti", "181", "97,84\u00A0%"),
                        List.of("Non raggiunti", "3", "1,62\u00A0%"),
                        List.of("Esclusi", "1", "0,54\u00A0%"));
        assertThat(chart.description())
                .isEqualTo("Grafico a barre, di 185 obiettivi assegnati. Raggiunti: 181 su 185 · 97,84\u00A0%."
                        + " Non raggiunti: 3 su 185 · 1,62\u00A0%. Esclusi: 1 su 185 · 0,54\u00A0%.");
    }

    @ParameterizedTest
    @CsvSource({"20, false", "21, true"})
    void twentyRowsAreNotTooMany(int units, boolean cut) {
        assertThat(chart(manyUnits(units), Charts.ORDINARY).note().isPresent()).isEqualTo(cut);
    }

    @Test
    void aLongNameIsWrappedAndALongWordBroken() {
        SampleYear year = new SampleYear()
                .unit("A", "Servizio associato per la gestione del patrimonio immobiliare e dei lavori pubblici")
                .unit("B", "x".repeat(300))
                .ordinary("A", new Tally(1, 0, 0, 0))
                .ordinary("B", new Tally(1, 0, 0, 0));

        assertThat(chart(year, Charts.ORDINARY).svg())
                .contains(">Servizio associato per la</text>")
                .contains("xxx…</text>");
    }

    @Test
    void anIndicatorShowsByHowMuchItMissedItsTarget() {
        Chart chart = chart(SampleYear.published().fallenShort("STEC", "STEC-P-01"), Charts.DEVIATIONS);

        assertThat(chart.svg()).contains(">−20,00\u00A0%</text>", ">STEC-P-01 · Servizi</text>", ">20\u00A0%</text>");
        assertThat(chart.description()).contains("di quanto l’unico indicatore che non raggiunge il valore atteso");
    }

    @Test
    void missionsAreSummedOverTheirProgrammes() {
        SampleYear year = new SampleYear().unit("U", "Unità");
        for (Outcome outcome : List.of(Outcome.ACHIEVED, Outcome.NOT_ACHIEVED, Outcome.EXCLUDED)) {
            year.objective("U", ObjectiveType.PERFORMANCE, "Testo", outcome, "");
        }

        assertThat(chart(year, Charts.PLAN_BY_MISSION).rows().get(0))
                .containsExactly("01", "3", "2", "1", "50,00\u00A0%");
    }

    @Test
    void isTheSameWhateverTheMachineSpeaks() {
        Locale locale = Locale.getDefault();
        List<Chart> first = Charts.of(SampleYear.published().publication(), Language.IT);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Charts.of(SampleYear.published().publication(), Language.IT))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
        }
    }
}
