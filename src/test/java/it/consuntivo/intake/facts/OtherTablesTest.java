package it.consuntivo.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts, indicators and resources. */
class OtherTablesTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    Settore|Assegnati|Esclusi|Raggiunti|Motivazione
                    Servizio|Numero obiettivi assegnati|Obiettivi esclusi|Numero obiettivi conseguiti|Note
                    Struttura|N. obiettivi assegnati|Esclusi|Conseguiti|Motivazioni
                    """)
    void countsAreKnownByAnyOfTheirHeadings(String header) {
        Reading reading = Reading.of(header + "\nFIN|38|1|'34|Gara deserta");
        assertThat(reading.counts()).isEqualTo("2 FIN 38 1 34, Gara deserta");
        assertThat(reading.findings()).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    14||14        => 14 - 14 => -
                    14|0|14       => 14 0 14 => -
                    14|'-|14      => 14 - 14 => -
                    |1|14         => - 1 14  => -
                    14.5||14      => - - 14  => C12 B2 FIN - (14.5)
                    14||-1        => 14 - -  => C12 D2 FIN - (-1)
                    '1.234||14    => 1234 - 14 => C04 B2 FIN - (1.234; 1234)
                    14||2024-02-01 => 14 - -  => C18 D2 FIN - (01/02/2024)
                    14||tredici   => 14 - -  => C03 D2 FIN - (tredici)
                    2000000||14   => - - 14  => C12 B2 FIN - (2000000)
                    14||=?        => 14 - -  => C01 D2 FIN -
                    """)
    void aCountIsAWholeNumberAndABlankIsNotNothing(String cells, String counts, String findings) {
        Reading reading = Reading.of("Settore|Assegnati|Esclusi|Raggiunti\nFIN|" + cells);
        assertThat(reading.counts()).isEqualTo("2 FIN " + counts + ", -");
        assertThat(reading.findings()).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    Totale|20|1|18               => -
                    Media|10|0.5|9               => -
                    Intero ente|99|9|90          => -
                    Totale|20|1|19               => S07 D4 - - (Raggiunti; 19; 18)
                    Totale|21||                  => S07 B4 - - (Assegnati; 21; 20)
                    % raggiungimento|||94.74     => -
                    % raggiungimento|||90        => -
                    % raggiungimento|||'94,74%   => -
                    % raggiungimento|||96        => S07 D4 - - (Raggiunti; 96; 94.74)
                    """)
    void aTotalOfCountsIsExactAndAPercentageNetOrGross(String total, String findings) {
        Reading reading = Reading.of("Settore|Assegnati|Esclusi|Raggiunti\nFIN|10|1|9\nTEC|10||9\n" + total);
        assertThat(reading.counts().lines()).hasSize(2);
        assertThat(reading.findings()).isEqualTo(findings);
    }

    @Test
    void categoriesCountedInATableOfTheirOwnAreNoCountsOfUnits() {
        Reading reading = Reading.of("Categoria|Assegnati|Raggiunti\nMINPEG|2|2");
        assertThat(reading.findings()).isEqualTo("S01 - - -");
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    ≥|30|28                        => AT_LEAST 30 28   => -
                    almeno|80%|85.5%               => AT_LEAST 80 85.5 => -
                    al massimo|'30,5|'28,0         => AT_MOST 30.5 28   => -
                    =|'1.234|1234                  => EXACTLY 1234 1234 => C04 F2 FIN F1 (1.234; 1234)
                    entro il|2024-06-30|'01/07/2024 => BY_DATE 2024-06-30 2024-07-01 => -
                    sì/no|sì|no                    => YES_NO true false => -
                    sì/no|TRUE|1                   => YES_NO true true  => -
                    sì/no|sì|forse                 => YES_NO true forse => -
                    |alto|medio                    => - alto medio      => -
                    ≥|30|'-                        => AT_LEAST 30 -     => -
                    circa|30|28                    => - 30 28           => C14 E2 FIN F1 (circa)
                    ≥|#REF!|28                     => AT_LEAST - 28     => C02 F2 FIN F1 (#RIF!)
                    ≥|30|=?                        => AT_LEAST 30 -     => C01 G2 FIN F1
                    """)
    void anIndicatorHasADirectionATargetAndAnActualValue(String cells, String values, String findings) {
        Reading reading = Reading.of(
                "Codice obiettivo|Settore|Indicatore|Unità di misura|Verso|Target|Consuntivo|Note\nF1|FIN|Tempi|giorni|"
                        + cells + "|x");
        assertThat(reading.indicators()).isEqualTo("FIN F1 Tempi (giorni) " + values + ", x");
        assertThat(reading.findings()).isEqualTo(findings);
    }

    @Test
    void anObjectivesCodeMergedOverItsIndicatorsIsThatOfEachOfThem() {
        Reading reading = Reading.of(
                """
                Cod.|Settore|Indicatore|Valore atteso|Valore conseguito
                1|FIN|A|1|1
                |FIN|B|2|2
                |FIN|C|3|3
                merge A2:A3
                """);
        assertThat(reading.indicators().lines())
                .containsExactly("FIN 1 A (-) - 1 1, -", "FIN 1 B (-) - 2 2, -", "FIN - C (-) - 3 3, -");
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    1|3|100.1|50|'25,50|1.5        => - 01/03 100.1 50 25.50 1.5 => -
                    1|3|'€ 1.234,56||'-|           => - 01/03 1234.56 - - -      => -
                    1|3|'1.234|||                  => - 01/03 1234 - - -         => C04 D2 FIN - (1.234; 1234)
                    1|3|-5|||                      => - 01/03 - - - -            => C13 D2 FIN - (-5; ≥ 0)
                    2024-01-03||100|||             => - -/- 100 - - -            => C05 B2 FIN - (03/01/2024)
                    """)
    void resourcesAreMoneyOfAProgramme(String cells, String line, String findings) {
        Reading reading =
                Reading.of("Settore|Missione|Programma|Stanziamento|Impegnato|Pagato|Personale\nFIN|" + cells);
        assertThat(reading.resources()).isEqualTo("FIN " + line);
        assertThat(reading.findings()).isEqualTo(findings);
    }

    @Test
    void whatOtherTablesLackIsToldToo() {
        assertThat(Reading.of("Settore|Assegnati|Esclusi\nFIN|1|0").findings())
                .isEqualTo("S02 A1 - - (Raggiunti; Assegnati, Esclusi, Settore)");
        assertThat(Reading.of("Settore|Indicatore|Target\nFIN|A|1").findings())
                .isEqualTo("S02 A1 - - (Codice obiettivo; Indicatore, Settore, Target)"
                        + " + S02 A1 - - (Valore conseguito; Indicatore, Settore, Target)");
        assertThat(Reading.of("Settore|Impegnato\nFIN|1").findings())
                .isEqualTo("S02 A1 - - (Missione; Impegnato, Settore) + S02 A1 - - (Programma; Impegnato, Settore)");
    }
}
