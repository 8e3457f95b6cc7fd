package it.consuntivo.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the cells of a table, and what is told of cells that cannot be read. */
class CellsTest {
    private static final String HEADER =
            "Codice|Settore|Tipo|Missione|Programma|Ob. strategico|Ob. operativo|Peso|Raggiunto|Risultato|Motivazione\n";

    private static Reading performance(String mission, String programme, String weight, String outcome, String result) {
        return Reading.of(HEADER
                + "F1|FIN|Performance|%s|%s|Conti|Bilancio|%s|%s|%s|"
                        .formatted(mission, programme, weight, outcome, result));
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    sì                 => ACHIEVED     => -
                    ✓                  => ACHIEVED     => C37 I2 FIN F1 (✓)
                    TRUE               => ACHIEVED     => -
                    1                  => ACHIEVED     => C37 I2 FIN F1 (1)
                    100%               => ACHIEVED     => -
                    '100%              => ACHIEVED     => -
                    FALSE              => NOT_ACHIEVED => -
                    0                  => NOT_ACHIEVED => -
                    0%                 => NOT_ACHIEVED => -
                    Non\\nraggiunto    => NOT_ACHIEVED => -
                    escluso            => EXCLUDED     => -
                    parziale           => -            => C07 I2 FIN F1 (parziale)
                    80%                => -            => C07 I2 FIN F1 (80%)
                    0.8                => -            => C07 I2 FIN F1 (0.8)
                    1%                 => -            => C07 I2 FIN F1 (1%)
                    '80 %              => -            => C07 I2 FIN F1 (80 %)
                    in corso           => -            => C07 I2 FIN F1 (in corso)
                    vedi relazione     => -            => C08 I2 FIN F1 (vedi relazione)
                    '-                 => -            => C08 I2 FIN F1 (-)
                    2024-12-31         => -            => C08 I2 FIN F1 (31/12/2024)
                    #DIV/0!            => -            => C02 I2 FIN F1 (#DIV/0!)
                    =?                 => -            => C01 I2 FIN F1
                    §§                 => -            => -
                    """)
    void anOutcomeIsReadOrTold(String cell, String outcome, String findings) {
        Reading reading = performance("01", "03", "", cell, "");
        assertThat(reading.outcomes()).isEqualTo(outcome);
        assertThat(reading.findings()).isEqualTo(findings);
    }

    @Test
    void anOutcomeMergedOverSeveralObjectivesIsNoneOfAnyOfThem() {
        Reading reading = Reading.of(
                """
                Codice|Settore|Tipo|Ob. operativo|Raggiunto
                F1|FIN|Ordinario|Bilancio|sì
                F2|FIN|Ordinario|Cassa|
                F3|FIN|Ordinario|Tributi|sì
                merge E2:E3
                """);
        assertThat(reading.outcomes()).isEqualTo("- - ACHIEVED");
        assertThat(reading.findings()).isEqualTo("S11 E2 FIN F1 (E2:E3) + S11 E3 FIN F2 (E2:E3)");
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    4                   => 4        => -
                    4.5                 => 4.5      => -
                    3.0300000000000002  => 3.03     => -
                    '4,00               => 4.00     => -
                    §'4,00\u00A0§       => 4.00     => -
                    '4.00               => 4.00     => C04 H2 FIN F1 (4.00; 4.00)
                    '1.234              => -        => C04 H2 FIN F1 (1.234; 1234) + C13 H2 FIN F1 (1234; ≤ 100)
                    101                 => -        => C13 H2 FIN F1 (101; ≤ 100)
                    4%                  => 4        => -
                    '-                  => -        => -
                    n.d.                => -        => -
                    §'-\u00A0§          => -        => -
                    1O                  => -        => C03 H2 FIN F1 (1O)
                    quattro             => -        => C03 H2 FIN F1 (quattro)
                    2024-01-04          => -        => C18 H2 FIN F1 (04/01/2024)
                    TRUE                => -        => C03 H2 FIN F1 (VERO)
                    0                   => -        => C13 H2 FIN F1 (0; > 0)
                    -4                  => -        => C13 H2 FIN F1 (-4; ≥ 0)
                    #REF!               => -        => C02 H2 FIN F1 (#RIF!)
                    =?                  => -        => C01 H2 FIN F1
                    """)
    void aWeightIsANumberAboveNothing(String cell, String weight, String findings) {
        Reading reading = performance("01", "03", cell, "sì", "");
        assertThat(reading.objectives()).isEqualTo("2 FIN F1 P 01/03 Conti: Bilancio, " + weight + ", ACHIEVED, -, -");
        assertThat(reading.findings()).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0}/{1} is {2}, {3}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    1               => 3                    => 01/03 => -
                    '01             => '03                  => 01/03 => -
                    Missione 1      => 03 - Bilancio        => 01/03 => -
                    12.\\nDiritti   => 7                    => 12/07 => -
                    1.02            => 3                    => -/03  => C06 D2 FIN F1 (1.02)
                    102             => 3                    => -/03  => C06 D2 FIN F1 (102)
                    2024-02-01      => 3                    => -/03  => C05 D2 FIN F1 (01/02/2024)
                    1               => 2024-01-03           => 01/-  => C05 E2 FIN F1 (03/01/2024)
                    Diritti         => 3                    => -/03  => C06 D2 FIN F1 (Diritti)
                    #N/A            => 3                    => -/03  => C02 D2 FIN F1 (#N/D)
                    '-              => '-                   => -/-   => -
                    """)
    void missionsAndProgrammesArePaddedAndADayIsNone(String mission, String programme, String codes, String findings) {
        Reading reading = performance(mission, programme, "", "sì", "");
        assertThat(reading.objectives()).startsWith("2 FIN F1 P " + codes + " ");
        assertThat(reading.findings()).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    4          => 4    => -
                    0          => 0    => -
                    '0,00      => 0.00 => -
                    100%       => 100  => -
                    -1         => -    => C13 J2 FIN F1 (-1; ≥ 0)
                    buono      => -    => C03 J2 FIN F1 (buono)
                    """)
    void aResultIsANumber(String cell, String result, String findings) {
        Reading reading = performance("01", "03", "", "sì", cell);
        assertThat(reading.objectives()).endsWith("ACHIEVED, " + result + ", -");
        assertThat(reading.findings()).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}, {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    F1|FIN|Ordinario|||||0|escluso||Legge       => 2 FIN F1 O -/- -: -, -, EXCLUDED, -, Legge => -
                    1|FIN|Ordinario||||A||no||n.d.              => 2 FIN 1 O -/- -: A, -, NOT_ACHIEVED, -, - => -
                    2024-01-02|FIN|Ordinario||||A||sì||         => 2 FIN FIN-O-01 O -/- -: A, -, ACHIEVED, -, - => C05 A2 FIN FIN-O-01 (02/01/2024)
                    '-|FIN|Ordinario||||A||sì||                 => 2 FIN FIN-O-01 O -/- -: A, -, ACHIEVED, -, - => -
                    F1|FIN|Strategico||||A||sì||                => §§ => C09 C2 FIN F1 (Strategico)
                    F1|Altrove|Ordinario||||A||sì||             => §§ => C10 B2 - - (Altrove; Servizi finanziari (FIN), Servizi tecnici (TEC))
                    F1||Ordinario||||A||sì||                    => §§ => D04 B2 - -
                    F1|fin|ORDINARIO||||  due\\n righe ||sì||   => 2 FIN F1 O -/- -: due righe, -, ACHIEVED, -, - => -
                    F1|FIN|Ordinario||||#NAME?||sì||            => 2 FIN F1 O -/- -: -, -, ACHIEVED, -, - => C02 G2 FIN F1 (#NOME?)
                    """)
    void aRowSaysWhatItSaysAndNothingElse(String row, String objective, String findings) {
        Reading reading = Reading.of(HEADER + row);
        assertThat(reading.objectives()).isEqualTo(objective);
        assertThat(reading.findings()).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    MINPEG              => A1  => -
                    percentuale MINIMA  => A1  => -
                    Altra               => -   => C11 D2 FIN F1 (Altra; MINPEG)
                    """)
    void aCategoryIsNamedByCodeOrName(String category, String ignored, String findings) {
        Reading reading = Reading.of("Codice|Settore|Tipo|Categoria|Ob. operativo|Raggiunto\nF1|FIN|Altro strategico|"
                + category + "|Minimo|sì");
        assertThat(reading.reading().facts().objectives().get(0).category().isPresent())
                .isEqualTo(ignored.equals("A1"));
        assertThat(reading.findings()).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    Totale|||||||8||4|                   => -
                    TOTALE COMPLESSIVO|||||||8||'4,00|   => -
                    Totale\\ncomplessivo|||||||8||4|     => -
                    Totale:|||||||8.01||4|               => -
                    Totale|||||||8.02||4|                => S07 H4 - - (Peso; 8.02; 8)
                    Totale|||||||100||4|                 => S07 H4 - - (Peso; 100; 8)
                    Totale|||||||8||8|                   => S07 J4 - - (Risultato finale; 8; 4)
                    Somma|||||||8||4|                    => -
                    |||||Totale||8||3|                   => S07 J4 - - (Risultato finale; 3; 4)
                    % raggiungimento|||||||||50|         => -
                    % raggiungimento|||||||||'50,00%|    => -
                    % raggiungimento|||||||||50%|        => -
                    % raggiungimento||||||||50%||        => -
                    % raggiungimento|||||||||60|         => S07 J4 - - (Risultato finale; 60; 50.00)
                    % raggiungimento||||||||60%||        => S07 I4 - - (Raggiunto; 60; 50.00)
                    % raggiungimento|||||||100||50|      => -
                    """)
    void aTotalIsNoObjectiveAndItsFiguresAreCrossChecked(String total, String findings) {
        Reading reading = Reading.of(HEADER
                + """
                F1|FIN|Performance|01|03|Conti|Bilancio|4|sì|4|
                F2|FIN|Performance|01|03|Conti|Cassa|4|no|0|Gara
                """
                + total);
        assertThat(reading.outcomes()).isEqualTo("ACHIEVED NOT_ACHIEVED");
        assertThat(reading.findings()).isEqualTo(findings);
    }

    @Test
    void aTotalOfRoundedWeightsMayBeAHundred() {
        String rows = "F|FIN|Performance|01|03|Conti|Bilancio|3.03|sì|3.03|\n".repeat(33);
        assertThat(Reading.of(HEADER + rows + "Totale|||||||100||100|").findings())
                .isEqualTo("-");
        assertThat(Reading.of(HEADER + rows + "Totale|||||||99||99.99|").findings())
                .isEqualTo("S07 H35 - - (Peso; 99; 99.99)");
    }

    @Test
    void aSubtotalMayBeOfTheRowsSinceTheLastOne() {
        Reading reading = Reading.of(
                """
                Codice|Settore|Tipo|Ob. operativo|Peso|Raggiunto
                F1|FIN|Ordinario|A|10|sì
                Totale FIN||||10|
                T1|TEC|Ordinario|B|20|sì
                Totale TEC||||20|
                Totale complessivo||||30|
                Totale sbagliato||||20|
                """);
        assertThat(reading.outcomes()).isEqualTo("ACHIEVED ACHIEVED");
        assertThat(reading.findings()).isEqualTo("S07 E7 - - (Peso; 20; 30)");
    }

    @Test
    void aWordThatBeginsLikeATotalAmongRealCellsIsAnObjective() {
        Reading reading = Reading.of(
                """
                Ob. operativo|Settore|Tipo|Raggiunto
                Somma urgenza: strade riaperte|FIN|Ordinario|sì
                Media Valle: sportello aperto|FIN|Ordinario|sì
                """);
        assertThat(reading.outcomes()).isEqualTo("ACHIEVED ACHIEVED");
    }

    @Test
    void anErrorCellIsToldOnce() {
        Reading reading = performance("#REF!", "03", "", "sì", "");
        assertThat(reading.findings()).isEqualTo("C02 D2 FIN F1 (#RIF!)");
    }
}
