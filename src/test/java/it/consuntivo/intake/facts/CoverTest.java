package it.consuntivo.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Cover;
import it.consuntivo.domain.model.Version;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook says of itself, and whose rows its sheets hold. */
class CoverTest {
    private static final String ROWS = "\nCodice|Tipo|Ob. operativo|Raggiunto\nF1|Ordinario|Bilancio|sì";

    private static String told(Reading reading) {
        Cover cover = reading.reading().facts().cover();
        return "%s, %s, %s, %s, %s"
                .formatted(
                        cover.bodies().stream().map(Cover.Stated::value).collect(Collectors.joining("+")),
                        cover.years().stream()
                                .map(year -> year.value().toString())
                                .collect(Collectors.joining("+")),
                        cover.phase().map(phase -> phase.value().name()).orElse("-"),
                        cover.version().map(Version::text).orElse("-"),
                        cover.date().map(LocalDate::toString).orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                [Copertina]
                Ente|Comune di Esempio
                Anno|2024
                Settore/servizio|Ragioneria
                Fase|Consuntivo
                Referente|il dirigente
                Data|2025-02-10
                Versione|2
                [Obiettivi]
                """,
                """
                [Copertina]
                ||Ente:||Comune di Esempio|||Esercizio|'2024
                ||Fase||finale|||Versione||v. 2
                ||Settore||FIN|||Data compilazione|'10/02/2025
                [Obiettivi]
                """,
                """
                Ente: Comune di Esempio||Anno: 2024
                SERVIZIO: servizi finanziari|Fase: rendicontazione
                Data: 10.2.2025|Versione: 2
                """,
                """
                Ente|Comune di Esempio
                Anno di riferimento|Anno 2024
                Unità organizzativa|FIN
                FASE|Rendiconto
                Data|'10-02-2025
                Versione|2
                """
            })
    void aCoverStandsOnASheetOfItsOwnOrAboveTheTable(String cover) {
        Reading reading = Reading.of(cover + ROWS);
        assertThat(told(reading)).isEqualTo("Comune di Esempio, 2024, FINAL, 2, 2025-02-10");
        assertThat(reading.objectives()).contains(" FIN F1 O ");
        assertThat(reading.findings()).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0} => {1} => {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    Fase|Monitoraggio          => , , INTERIM, -, -  => -
                    Fase|boh                   => , , -, -, -        => -
                    Anno|2024/2026             => , , -, -, -        => C15 B1 - - (2024/2026)
                    Anno|2023                  => , 2023, -, -, -    => -
                    Anno|#REF!                 => , , -, -, -        => C15 B1 - - ()
                    Versione|definitiva        => , , -, -, -        => C17 B1 - - (definitiva)
                    Data|febbraio              => , , -, -, -        => C16 B1 - - (febbraio)
                    Data|45000                 => , , -, -, -        => C16 B1 - - (45000)
                    §Data|'10/02/2025\u00A0§   => , , -, -, 2025-02-10 => -
                    Versione|1.10              => , , -, 1.10, -     => -
                    Ente||Anno|2024            => , 2024, -, -, -    => -
                    Settore|Altrove            => , , -, -, -        => C10 B1 - - (Altrove; Servizi finanziari (FIN), Servizi tecnici (TEC)) + D04 A3 - -
                    """)
    void whatACoverSaysIsReadOrTold(String label, String cover, String findings) {
        String unit = label.startsWith("Settore") ? "" : "|Settore|FIN";
        Reading reading = Reading.of(label + unit + ROWS);
        assertThat(told(reading)).isEqualTo(cover);
        assertThat(reading.findings().split(" \\+ ", -1)).containsExactlyInAnyOrder(findings.split(" \\+ ", -1));
    }

    @Test
    void whatStandsBelowTheHeaderIsNoCover() {
        Reading reading = Reading.of("Settore|FIN" + ROWS + "\nAnno|2023");
        assertThat(told(reading)).isEqualTo(", , -, -, -");
    }

    @Test
    void instructionsThatSpeakOfLabelsAreNoCover() {
        Reading reading = Reading.of(
                """
                [Istruzioni]
                Come si compila
                Ente|il nome del Comune
                Anno|l'anno, per esempio quello passato
                Settore/servizio|il codice o il nome
                Versione: un numero, da aumentare a ogni invio
                [Obiettivi]
                Settore|FIN
                """
                        + ROWS);
        assertThat(told(reading)).isEqualTo(", , -, -, -");
        assertThat(reading.findings()).isEqualTo("-");
    }

    @Test
    void oneLabelAloneMakesNoCover() {
        assertThat(told(Reading.of("[Note]\nVersione|7\n[Obiettivi]\nSettore|FIN" + ROWS)))
                .isEqualTo(", , -, -, -");
    }

    @Test
    void aRowOfAnotherUnitThanTheCoverContradictsIt() {
        Reading reading = Reading.of(
                """
                Settore|FIN

                Codice|Settore|Tipo|Ob. operativo|Raggiunto
                F1|Ragioneria|Ordinario|A|sì
                F2||Ordinario|B|sì
                F3|TEC|Ordinario|C|sì
                """);
        assertThat(reading.findings()).isEqualTo("D03 B6 - - (TEC; Servizi finanziari)");
        assertThat(reading.objectives().lines().map(line -> line.substring(0, 8)))
                .containsExactly("4 FIN F1", "5 FIN F2", "6 TEC F3");
    }

    @Test
    void aWorkbookMayHoldSeveralUnitsByColumnOrBySheet() {
        Reading reading = Reading.of(
                """
                [Finanziari]
                Settore|FIN
                Codice|Tipo|Ob. operativo|Raggiunto
                F1|Ordinario|A|sì
                [Tecnici]
                Settore|TEC
                Codice|Tipo|Ob. operativo|Raggiunto
                T1|Ordinario|B|sì
                [Ordinari]
                Settore|Assegnati|Raggiunti
                FIN|3|3
                TEC|4|4
                """);
        assertThat(reading.findings()).isEqualTo("-");
        assertThat(reading.objectives().lines().map(line -> line.substring(2, 8)))
                .containsExactly("FIN F1", "TEC T1");
        assertThat(reading.counts().lines()).containsExactly("2 FIN 3 - 3, -", "3 TEC 4 - 4, -");
        assertThat(reading.reading().facts().units()).containsExactly("FIN", "TEC");
    }

    @Test
    void theUnitAboveOneTableIsThatOfSheetsThatNameNone() {
        Reading reading = Reading.of(
                """
                [Obiettivi]
                Settore|TEC
                Codice|Tipo|Ob. operativo|Raggiunto
                T1|Ordinario|B|sì
                [Indicatori]
                Codice obiettivo|Indicatore|Target|Consuntivo
                T1|Giorni|30|28
                """);
        assertThat(reading.indicators()).isEqualTo("TEC T1 Giorni (-) - 30 28, -");
        assertThat(reading.findings()).isEqualTo("-");
    }

    @Test
    void aUnitIsNamedThoughNoRowOfItCouldBeRead() {
        Reading reading = Reading.of("[Copertina]\nEnte|Comune di Esempio\nSettore|FIN\n[Foglio]\nNulla");
        assertThat(reading.reading().facts().units()).containsExactly("FIN");
        assertThat(reading.findings()).isEqualTo("S01 - - -");
    }
}
