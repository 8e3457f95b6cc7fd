package it.consuntivo.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where objectives stand in a workbook, however it is laid out. */
class ObjectivesTableTest {
    private static final String SOUND = "2 FIN F1 P 01/03 Conti in ordine: Bilancio, 4, ACHIEVED, 4, -";

    @Test
    void aPlainTableIsReadRowByRow() {
        Reading reading = Reading.of(
                """
                Codice|Settore/servizio|Tipo|Categoria|Missione|Programma|Ob. strategico|Ob. operativo|Peso|Raggiunto|Risultato finale|Motivazione
                F1|FIN|Performance||01|03|Conti in ordine|Bilancio|4|sì|4|
                F2|FIN|Altro strategico|Percentuale minima||||Minimo||no||Gara deserta
                F3|servizi tecnici|Ordinario|||||Strade||escluso||Legge
                """);
        assertThat(reading.findings()).isEqualTo("-");
        assertThat(reading.objectives().lines())
                .containsExactly(
                        SOUND,
                        "3 FIN F2 O MINPEG -/- -: Minimo, -, NOT_ACHIEVED, -, Gara deserta",
                        "4 TEC F3 O -/- -: Strade, -, EXCLUDED, -, Legge");
        assertThat(reading.reading().facts().units()).containsExactly("FIN", "TEC");
    }

    /** The heading of one column, for the sound row above. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cod.|Settore|Tipologia|Missione|Programma|Obiettivo strategico|Obiettivo operativo|Peso|Esito|Risultato",
                "Cod. obiettivo|Servizio|Tipo obiettivo|Missione|Programma|Ob. strategico|Obiettivo|PESO|Conseguito|Risultato finale 2024",
                "N.|Struttura|TIPO|MISSIONE|Programma:|OB.STRATEGICO|Descrizione|Punti|Raggiungimento|RISULTATO FINALE (2024)",
                "Numero|Unita' organizzativa|Tipo *|Missi-\\none|Pro-\\ngramma|Ob.\\nstrategico|Descrizione obiettivo|Peso|Fatto|Risultato\\nfinale",
                "ID|Unità Organizzativa|Tipo|Missione|Programma|Ob. strategico|Ob.  operativo|Peso 2024|Raggiunto?|Risultato 2024"
            })
    void aColumnIsKnownByAnyOfItsNamesHoweverWritten(String header) {
        Reading reading = Reading.of(header + "\nF1|FIN|Performance|01|03|Conti in ordine|Bilancio|4|sì|4");
        assertThat(reading.objectives()).isEqualTo(SOUND);
        assertThat(reading.findings()).isEqualTo("-");
    }

    @Test
    void columnsStandInAnyOrderAnywhereAmongOthers() {
        Reading reading = Reading.of(
                """
                ||Colore|Risultato finale|Raggiunto|Ob. operativo|Ob. strategico|Programma|Missione|Peso|Tipo|Settore|Codice|Data
                ||rosso|4|sì|Bilancio|Conti in ordine|03|01|4|performance|Ragioneria|F1|2024-12-31
                """);
        assertThat(reading.objectives()).isEqualTo(SOUND);
        assertThat(reading.findings()).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 49})
    void theHeaderStandsInAnyOfTheFirstFiftyRowsUnderTitles(int titles) {
        String drawing = "Comune di Esempio - obiettivi e risultati\n@" + (titles + 1)
                + "\nCodice|Settore|Tipo|Ob. operativo|Raggiunto\n\n\nF1|FIN|Ordinario|Bilancio|sì";
        assertThat(Reading.of(drawing).outcomes()).isEqualTo("ACHIEVED");
    }

    @Test
    void aHeaderBelowTheFiftiethRowIsNone() {
        Reading reading = Reading.of("@51\nCodice|Settore|Tipo|Ob. operativo|Raggiunto\nF1|FIN|Ordinario|Bilancio|sì");
        assertThat(reading.findings()).isEqualTo("S01 - - -");
    }

    @Test
    void aHeaderRepeatedFurtherDownIsPassedOverOnWhateverRow() {
        Reading reading = Reading.of(
                """
                Codice|Settore|Tipo|Ob. operativo|Raggiunto
                F1|FIN|Ordinario|Bilancio|sì
                Codice|Settore|Tipo|Ob. operativo|Raggiunto
                F2|FIN|Ordinario|Cassa|no
                @60
                Codice|Settore|Tipo|Ob. operativo|Raggiunto
                F3|FIN|Ordinario|Tributi|sì
                """);
        assertThat(reading.outcomes()).isEqualTo("ACHIEVED NOT_ACHIEVED ACHIEVED");
        assertThat(reading.findings()).isEqualTo("-");
    }

    @Test
    void aTableEndsWhereTheNextBeginsOnWhateverRow() {
        Reading reading = Reading.of(
                """
                Codice|Settore|Tipo|Ob. operativo|Raggiunto
                F1|FIN|Ordinario|Bilancio|sì

                Settore|Assegnati|Raggiunti
                TEC|14|13
                @70
                Codice obiettivo|Settore|Indicatore|Valore atteso|Valore conseguito
                F1|FIN|Giorni|30|28
                """);
        assertThat(reading.outcomes()).isEqualTo("ACHIEVED");
        assertThat(reading.counts()).isEqualTo("5 TEC 14 - 13, -");
        assertThat(reading.indicators()).isEqualTo("FIN F1 Giorni (-) - 30 28, -");
        assertThat(reading.findings()).isEqualTo("-");
    }

    @Test
    void rowsOfOneTextAreHeadingsOrNotesAndToldOnlyIfTheySpeakOfAnExclusion() {
        Reading reading = Reading.of(
                """
                Codice|Settore|Tipo|Ob. operativo|Raggiunto
                Servizio Biblioteca
                F1|FIN|Ordinario|Bilancio|sì
                (*) obiettivo escluso dalla Giunta
                """);
        assertThat(reading.outcomes()).isEqualTo("ACHIEVED");
        assertThat(reading.findings()).isEqualTo("S20 A4 - - ((*) obiettivo escluso dalla Giunta)");
    }

    @Test
    void theKindOfTableIsToldByWhatOnlyItHas() {
        Reading reading = Reading.of(
                """
                [Indicatori]
                Codice obiettivo|Settore|Indicatore|Valore atteso|Valore conseguito|Raggiunto
                F1|FIN|Giorni|30|28|no
                [Ordinari]
                N.|Settore|Assegnati|Conseguiti|Risultato
                1|FIN|14|13|92.86
                [Obiettivi]
                N.|Settore|Tipo|Obiettivo|Indicatore|Valore atteso|Valore conseguito|Esito
                1|FIN|Ordinario|Bilancio|Giorni|30|28|sì
                """);
        assertThat(reading.findings()).isEqualTo("-");
        assertThat(reading.indicators()).isEqualTo("FIN F1 Giorni (-) - 30 28, -");
        assertThat(reading.counts()).isEqualTo("2 FIN 14 - 13, -");
        assertThat(reading.outcomes()).isEqualTo("ACHIEVED");
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    Codice|Settore|Tipo|Obiettivo|Raggiunto|Esito              => S03 F1 - - (Esito; E1; F1)
                    Codice|Settore|Tipo|Obiettivo|Fatto|Raggiunto              => S03 F1 - - (Raggiunto; E1; F1)
                    Codice|Settore|Tipo|Obiettivo|Raggiunto|Punti|Peso         => S03 G1 - - (Peso; F1; G1)
                    Codice|Settore|Tipo|Obiettivo|Raggiunto|Note|Motivazione   => S03 G1 - - (Motivazione; F1; G1)
                    Codice|Settore|Tipo|Obiettivo|Raggiunto|Note               => -
                    Codice|Settore|Tipo|Obiettivo|Peso                         => S02 A1 - - (Raggiunto; Codice, Obiettivo, Peso, Settore, Tipo)
                    Codice|Settore|Tipo|Missione|Raggiunto                     => S02 A1 - - (Ob. operativo; Codice, Missione, Raggiunto, Settore, Tipo)
                    Codice|Settore|Tipo|Obiettivo|Risultato finale 2023        => S08 E1 - - (Risultato finale 2023; 2024)
                    Codice|Settore|Tipo|Obiettivo|Raggiunto 2024               => -
                    """)
    void headingsThatAreMissingOrRepeatedOrOfAnotherYearAreToldByTheirCells(String header, String findings) {
        String row = header.contains("Missione") ? "F1|FIN|Ordinario|01|100%" : "F1|FIN|Ordinario|Bilancio|100%";
        assertThat(Reading.of(header + "\n" + row).findings()).isEqualTo(findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Codice|Settore|Tipo|Ob. operativo|Raggiunto", "Codice|Ob. operativo|Raggiunto\nTotale||"})
    void aWorkbookWhoseTablesAreEmptyIsAnError(String drawing) {
        assertThat(Reading.of(drawing).findings()).isEqualTo("S09 A1 - -");
    }

    @Test
    void anEmptyTableBesideAFilledOneIsASheetThatTheUnitHasNoUseFor() {
        String drawing = "Codice|Settore|Tipo|Ob. operativo|Raggiunto\nF1|FIN|Ordinario|Bilancio|sì"
                + "\nCodice obiettivo|Indicatore|Valore atteso|Valore conseguito";
        assertThat(Reading.of(drawing).findings()).isEqualTo("-");
    }

    @Test
    void aWorkbookWithoutTablesIsAnError() {
        assertThat(Reading.of("Appunti|vari").findings()).isEqualTo("S01 - - -");
    }

    @Test
    void hiddenRowsAndSheetsCountWithAWarning() {
        Reading reading = Reading.of(
                """
                [Obiettivi] hidden
                Codice|Settore|Tipo|Ob. operativo|Raggiunto
                ~F1|FIN|Ordinario|Bilancio|sì
                F2|FIN|Ordinario|Cassa|sì
                ~F3|FIN|Ordinario|Tributi|no
                """);
        assertThat(reading.outcomes()).isEqualTo("ACHIEVED ACHIEVED NOT_ACHIEVED");
        assertThat(reading.findings()).isEqualTo("S05 - - - (2, 4) + S04 - - -");
    }

    @Test
    void hiddenColumnsThatMeanSomethingCountWithAWarning() {
        Reading reading = Reading.of(
                """
                Codice|Settore|Tipo|Appunti|Ob. operativo|Raggiunto
                F1|FIN|Ordinario|x|Bilancio|sì
                hide D
                hide F
                hide B
                """);
        assertThat(reading.outcomes()).isEqualTo("ACHIEVED");
        assertThat(reading.findings()).isEqualTo("S25 - - - (Settore (B), Raggiunto (F))");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    Obiettivi performance => P
                    ALTRI STRATEGICI      => O
                    Altro  strategico     => O
                    ob. ordinari 2024     => O
                    """)
    void theSheetsNameSaysTheTypeWhereTheRowsDoNot(String sheet, String letter) {
        String drawing = "[" + sheet + "]\nCodice|Settore|Ob. operativo|Raggiunto\nF1|FIN|Bilancio|sì";
        Reading reading = Reading.of(drawing);
        assertThat(reading.objectives()).contains("FIN F1 " + letter);
        assertThat(reading.findings()).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Foglio1", "Performance e ordinari", "Strategici"})
    void aTypeThatNeitherRowNorSheetSaysIsMissing(String sheet) {
        Reading reading = Reading.of("[" + sheet + "]\nCodice|Settore|Ob. operativo|Raggiunto\nF1|FIN|Bilancio|sì");
        assertThat(reading.findings()).isEqualTo("D05 A2 FIN F1");
        assertThat(reading.reading().facts().units()).containsExactly("FIN");
    }

    @Test
    void objectivesWithoutACodeAreNumberedWithinUnitAndType() {
        Reading reading = Reading.of(
                """
                Settore|Tipo|Ob. operativo|Raggiunto
                FIN|Performance|A|sì
                FIN|Ordinario|B|sì
                TEC|Performance|C|sì
                FIN|Performance|D|sì
                """);
        assertThat(reading.objectives().lines().map(line -> line.split(" ", -1)[2]))
                .containsExactly("FIN-P-01", "FIN-O-01", "TEC-P-01", "FIN-P-02");
    }

    @Test
    void aMergedCellFillsItsRangeAndNothingBeyond() {
        Reading reading = Reading.of(
                """
                Settore|Tipo|Missione|Programma|Ob. strategico|Ob. operativo|Raggiunto
                FIN|Performance|01|03|Conti|A|sì
                |||||B|sì
                TEC||12|01|Nidi|C|sì
                |||||D|sì
                merge A2:A3
                merge B2:B5
                merge C2:C3
                merge D2:D3
                merge E2:E3
                merge A4:A5
                """);
        assertThat(reading.objectives().lines())
                .containsExactly(
                        "2 FIN FIN-P-01 P 01/03 Conti: A, -, ACHIEVED, -, -",
                        "3 FIN FIN-P-02 P 01/03 Conti: B, -, ACHIEVED, -, -",
                        "4 TEC TEC-P-01 P 12/01 Nidi: C, -, ACHIEVED, -, -",
                        "5 TEC TEC-P-02 P 12/01 Nidi: D, -, ACHIEVED, -, -");
        assertThat(reading.findings())
                .isEqualTo("S10 C5 TEC TEC-P-02 (Missione; 12; C4) + S10 D5 TEC TEC-P-02 (Programma; 01; D4)"
                        + " + S10 E5 TEC TEC-P-02 (Ob. strategico; Nidi; E4)");
    }

    @Test
    void unitMissionProgrammeAndAimAreFilledDownWithAWarningAndNothingElseIs() {
        Reading reading = Reading.of(
                """
                Settore|Tipo|Missione|Programma|Ob. strategico|Ob. operativo|Peso|Raggiunto|Motivazione
                FIN|Performance|01|03|Conti|A|50|no|Gara
                |Performance||||B|||
                |Performance|12|||C||sì|
                """);
        assertThat(reading.objectives().lines())
                .containsExactly(
                        "2 FIN FIN-P-01 P 01/03 Conti: A, 50, NOT_ACHIEVED, -, Gara",
                        "3 FIN FIN-P-02 P 01/03 Conti: B, -, -, -, -",
                        "4 FIN FIN-P-03 P 12/- Conti: C, -, ACHIEVED, -, -");
        assertThat(reading.findings())
                .isEqualTo("S10 A3 - - (Settore/servizio; FIN; A2) + S10 C3 FIN FIN-P-02 (Missione; 01; C2)"
                        + " + S10 D3 FIN FIN-P-02 (Programma; 03; D2) + S10 E3 FIN FIN-P-02 (Ob. strategico; Conti; E2)"
                        + " + S10 A4 - - (Settore/servizio; FIN; A2)"
                        + " + S10 E4 FIN FIN-P-03 (Ob. strategico; Conti; E2)");
    }

    @Test
    void nothingIsFilledDownFromOneUnitToAnother() {
        Reading reading = Reading.of(
                """
                Settore|Tipo|Missione|Programma|Ob. strategico|Ob. operativo|Raggiunto
                FIN|Performance|01|03|Conti|A|sì
                TEC|Performance||||B|sì
                """);
        assertThat(reading.objectives().lines()).contains("3 TEC TEC-P-01 P -/- -: B, -, ACHIEVED, -, -");
        assertThat(reading.findings()).isEqualTo("-");
    }

    @Test
    void ofMoreThanAHundredErrorsAlikeTheOthersAreToldByTheirNumber() {
        Reading reading = Reading.of("Settore/servizio|Ob. operativo|Raggiunto\n" + "FIN|Strade|forse\n".repeat(130));
        assertThat(reading.findings()).contains("D05 A101 FIN").endsWith("F25 A102 FIN - (D05; 30)");
    }
}
