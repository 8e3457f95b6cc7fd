package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.check.UnitStanding.State;
import it.consuntivo.domain.model.Exercise.PreviousYear;
import it.consuntivo.domain.model.Exercise.Report.Status;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.publish.narrative.Lexicon;
import it.consuntivo.publish.narrative.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each name of the vocabulary stands for the figure that was reckoned. */
class ReportWordsTest {
    private static final Vocabulary VOCABULARY = ReportWords.vocabulary();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ente                                     | Comune di Sondrio
                    anno                                     | 2024
                    stato                                    | approvata
                    piano                                    | Piano della performance 2024-2026
                    luogo                                    | Sondrio
                    data                                     | 29 luglio 2025
                    anno.precedente                          | 2023
                    unita                                    | 7 unità organizzative
                    unita.numero                             | 7
                    unita.mancanti                           | 1 unità organizzativa
                    unita.mancanti.numero                    | 1
                    unita.respinte                           | nessuna unità organizzativa
                    unita.respinte.numero                    | 0
                    atti.conteggio                           | 2 atti
                    atti.conteggio.numero                    | 2
                    atti      | Giunta comunale, n. 154/2024 (PIAO 2024-2026); Giunta comunale, n. 321/2024 (aggiornamento del PIAO 2024-2026)
                    obiettivi.performance                    | 25 obiettivi
                    obiettivi.performance.numero             | 25
                    obiettivi.performance.computati          | 24 obiettivi
                    obiettivi.performance.raggiunti          | 22 obiettivi
                    obiettivi.performance.non-raggiunti      | 1 obiettivo
                    obiettivi.performance.non-rendicontati   | 1 obiettivo
                    obiettivi.performance.esclusi            | 1 obiettivo
                    obiettivi.altri                          | 8 obiettivi
                    obiettivi.altri.computati                | 8 obiettivi
                    obiettivi.altri.raggiunti                | 8 obiettivi
                    obiettivi.altri.non-raggiunti            | nessun obiettivo
                    obiettivi.altri.non-rendicontati         | nessun obiettivo
                    obiettivi.altri.esclusi                  | nessun obiettivo
                    obiettivi.ordinari                       | 152 obiettivi
                    obiettivi.ordinari.computati             | 151 obiettivi
                    obiettivi.ordinari.raggiunti             | 148 obiettivi
                    obiettivi.ordinari.non-raggiunti         | 3 obiettivi
                    obiettivi.ordinari.non-rendicontati      | nessun obiettivo
                    obiettivi.ordinari.esclusi               | 1 obiettivo
                    obiettivi.strategici                     | 33 obiettivi
                    obiettivi.strategici.computati           | 32 obiettivi
                    obiettivi.strategici.raggiunti           | 30 obiettivi
                    obiettivi.strategici.non-raggiunti       | 1 obiettivo
                    obiettivi.strategici.non-rendicontati    | 1 obiettivo
                    obiettivi.strategici.esclusi             | 1 obiettivo
                    risultato.atteso                         | 90,00 %
                    minimo.ordinari                          | 85,00 %
                    indice.performance                       | 91,67 %
                    indice.performance.al                    | al 91,67 %
                    indice.performance.dal                   | dal 91,67 %
                    indice.altri                             | 100,00 %
                    indice.altri.al                          | al 100,00 %
                    indice.altri.dal                         | dal 100,00 %
                    risultato.ordinari                       | 98,01 %
                    risultato.ordinari.al                    | al 98,01 %
                    risultato.ordinari.dal                   | dal 98,01 %
                    """)
    void standForWhatWasReckoned(String name, String words) {
        assertThat(Pages.flat(values(year()).text(name))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"performance", "altri", "ordinari", "strategici"})
    void theBareNumbersAreThoseOfTheirWords(String group) {
        Values values = values(year());
        for (String part : List.of("", ".computati", ".raggiunti", ".non-raggiunti", ".esclusi")) {
            String name = "obiettivi." + group + part;
            String number = values.text(name + ".numero");
            assertThat(values.text(name)).startsWith(number.equals("0") ? "nessun " : number + " ");
            assertThat(values.holds(name)).isEqualTo(!number.equals("0"));
            assertThat(values.holds(name + ".uno")).isEqualTo(number.equals("1"));
            assertThat(values.holds(name + ".molti")).isEqualTo(!number.matches("[01]"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "91, indice.performance.superiore",
        "100, indice.performance.inferiore",
        "50, indice.performance.superiore"
    })
    void theResultStandsToWhatWasExpected(int expected, String standing) {
        SampleYear year = year().expect(expected);
        assertThat(Stream.of("superiore", "pari", "inferiore")
                        .map(word -> "indice.performance." + word)
                        .filter(values(year)::holds))
                .containsExactly(standing);
    }

    @Test
    void aResultThatEqualsWhatWasExpectedIsNeitherAboveNorBelow() {
        Values values = values(SampleYear.published().expect(100));
        assertThat(values.holds("indice.performance.pari")).isTrue();
        assertThat(values.holds("indice.performance.superiore")).isFalse();
        assertThat(values.holds("indice.performance.inferiore")).isFalse();
        assertThat(values.holds("risultato.ordinari.superiore")).isTrue();
    }

    @Test
    void conditionsTellWhatStateTheReportIsIn() {
        SampleYear year = year();
        year.report = SampleYear.report(Status.DRAFT, Map.of());
        assertThat(values(year).holds("bozza")).isTrue();
        assertThat(values(year).holds("definitiva")).isFalse();
        assertThat(values(SampleYear.published()).holds("bozza")).isFalse();
        assertThat(values(SampleYear.published()).holds("definitiva")).isTrue();
    }

    /** The promise that a guard makes, in a full year and in an empty one. */
    @Test
    void whereAGuardIsMetThereIsAValueAndWhereNoneIsNeededThereAlwaysIs() {
        Lexicon lexicon = VOCABULARY.lexicon();
        for (SampleYear year : new SampleYear[] {year(), SampleYear.published(), new SampleYear()}) {
            Values values = values(year);
            lexicon.placeholders().forEach((name, known) -> {
                assertThat(lexicon.conditions()).containsAll(known.guards());
                if (known.guards().isEmpty() || known.guards().stream().anyMatch(values::holds)) {
                    assertThat(values.text(name)).as(name).isNotBlank();
                }
            });
        }
    }

    @Test
    void everyTableCanBeDrawn() {
        for (SampleYear year : new SampleYear[] {year(), SampleYear.published()}) {
            VOCABULARY.lexicon().placeholders().keySet().stream()
                    .filter(name -> name.startsWith("tabella.") && values(year).holds(name))
                    .forEach(name -> assertThat(VOCABULARY
                                    .table(name, year.account())
                                    .grid()
                                    .isEmpty())
                            .as(name)
                            .isFalse());
        }
    }

    @Test
    void aTableBringsTheNotesThatItsRowsReferTo() {
        assertThat(VOCABULARY.table("tabella.ordinari", year().account()).notes())
                .singleElement()
                .asString()
                .contains("finanziamento non concesso");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guida-operatore.md", "operators-guide.md"})
    void theGuideListsEveryName(String guide) throws IOException {
        String text = Files.readString(Path.of("src/site/markdown", guide));
        TreeSet<String> names =
                new TreeSet<>(VOCABULARY.lexicon().placeholders().keySet());
        names.removeIf(name -> name.matches(".*\\.(numero|al|dal)") || name.matches("obiettivi\\.\\w+\\..*"));
        Stream<String> parts = Stream.of(
                        "bozza definitiva .uno .molti .superiore .pari .inferiore .numero .al .dal .computati .esito"
                                .split(" "),
                        ".raggiunti .non-raggiunti .non-rendicontati .esclusi".split(" "))
                .flatMap(Stream::of)
                .map(part -> "`" + part + "`");
        assertThat(Stream.concat(names.stream().map(name -> "`${" + name + "}`"), parts)
                        .filter(name -> !text.contains(name)))
                .isEmpty();
    }

    private static SampleYear year() {
        SampleYear year = SampleYear.published();
        year.outcome(1, Outcome.NOT_ACHIEVED, "")
                .outcome(2, Outcome.NOT_REPORTED, "")
                .outcome(3, Outcome.EXCLUDED, "x");
        year.standing("SGEN", State.MISSING);
        year.previousYears.add(new PreviousYear(2023, 20, 18, 5, 5, 100, 90));
        return year;
    }

    private static Values values(SampleYear year) {
        return VOCABULARY.values(year.account());
    }
}
