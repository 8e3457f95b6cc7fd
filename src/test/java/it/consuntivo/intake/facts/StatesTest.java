package it.consuntivo.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How objectives stand during the year, as units write it; and that nobody reads it when the year is over. */
class StatesTest {
    private static final String ALLOWED = "non avviato, in linea, in ritardo, a rischio, sospeso, concluso, escluso";

    private static String table(String heading, String state) {
        return "Codice|Settore|Tipo|Missione|Programma|Ob. strategico|Ob. operativo|Motivazione|Azioni correttive|"
                + heading + "\nF1|FIN|Performance|01|03|Conti|Bilancio|Gara deserta|Nuova gara|" + state;
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    non avviato   => NOT_STARTED
                    Da avviare    => NOT_STARTED
                    in linea      => ON_TRACK
                    In corso      => ON_TRACK
                    REGOLARE      => ON_TRACK
                    avviata       => ON_TRACK
                    in  ritardo   => LATE
                    a rischio     => AT_RISK
                    Critico       => AT_RISK
                    sospeso       => SUSPENDED
                    concluso      => COMPLETED
                    completato.   => COMPLETED
                    raggiunto     => COMPLETED
                    escluso       => EXCLUDED
                    stralciato    => EXCLUDED
                    """)
    void aWordSaysHowAnObjectiveStands(String written, String state) {
        Reading reading = Reading.interim(table("Stato", written));
        assertThat(reading.findings()).isEqualTo("-");
        assertThat(reading.states()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60%", "quasi pronto", "parziale", "0.6", "verde", "?!"})
    void anyOtherWordIsQuotedWithThoseThatAreAllowed(String written) {
        Reading reading = Reading.interim(table("Stato", written));
        assertThat(reading.findings()).startsWith("C38 J2 FIN F1 (").endsWith("; " + ALLOWED + ")");
        assertThat(reading.states()).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stato di avanzamento",
                "STATO ATTUAZIONE",
                "Stato di attuazione",
                "Stato 2024",
                "Stato dell'obiettivo"
            })
    void theColumnIsKnownByAnyOfItsNames(String heading) {
        assertThat(Reading.interim(table(heading, "in linea")).states()).isEqualTo("ON_TRACK");
    }

    @Test
    void theCorrectiveActionAndTheCauseAreRead() {
        var objective = Reading.interim(table("Stato", "in ritardo"))
                .reading()
                .facts()
                .objectives()
                .get(0);
        assertThat(objective.correctiveAction()).contains("Nuova gara");
        assertThat(objective.reason()).contains("Gara deserta");
    }

    @Test
    void aBlankStateIsNoState() {
        Reading reading = Reading.interim(table("Stato", ""));
        assertThat(reading.findings()).isEqualTo("-");
        assertThat(reading.states()).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0} beside {1} => {2}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    escluso  =>          => EXCLUDED
                    in corso => in linea => ON_TRACK
                    no       => a rischio => AT_RISK
                    40%      => concluso => COMPLETED
                    """)
    void ofTheOutcomeOnlyAnExclusionIsReadBeforeTheYearIsOver(String outcome, String state, String read) {
        Reading reading = Reading.interim(
                "Codice|Settore|Tipo|Missione|Programma|Ob. strategico|Ob. operativo|Peso|Raggiunto|Risultato finale|Stato"
                        + "\nF1|FIN|Performance|01|03|Conti|Bilancio|?|" + outcome + "|boh|"
                        + (state == null ? "" : state));
        assertThat(reading.findings()).isEqualTo("-");
        assertThat(reading.states()).isEqualTo(read);
        assertThat(reading.reading().receipt().sheets().get(0).tables().get(0).unread())
                .containsExactly("Peso", "Risultato finale");
    }

    @Test
    void aTableWithoutAStateIsToldThatItLacksIt() {
        assertThat(Reading.interim("Codice|Settore|Tipo|Ob. operativo|Raggiunto\nF1|FIN|Ordinario|Strade|sì")
                        .findings())
                .startsWith("S02 A1 - - (Stato; ");
    }

    @Test
    void anIndicatorNeedsNoValueYet() {
        Reading reading = Reading.interim("Codice obiettivo|Settore|Indicatore|Valore atteso\nF1|FIN|Giorni|30\n@4\n"
                + "Codice obiettivo|Settore|Indicatore|Valore atteso|Valore conseguito\nF1|FIN|Giorni|30|");
        assertThat(reading.findings()).isEqualTo("-");
        assertThat(reading.reading().facts().indicators()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in linea", "boh", "60%", ""})
    void whenTheYearIsOverTheColumnsMeanNothing(String state) {
        Reading reading = Reading.of(
                "Codice|Settore|Tipo|Missione|Programma|Ob. strategico|Ob. operativo|Raggiunto|Stato|Azioni correttive"
                        + "\nF1|FIN|Performance|01|03|Conti|Bilancio|sì|" + state + "|mario.rossi@comune.it");
        assertThat(reading.findings()).isEqualTo("-");
        assertThat(reading.outcomes()).isEqualTo("ACHIEVED");
        assertThat(reading.states()).isEqualTo("ACHIEVED");
        assertThat(reading.reading().receipt().sheets().get(0).tables().get(0).unread())
                .containsExactly("Stato", "Azioni correttive");
    }
}
