package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0   | 0   | Nessun obiettivo concorre al risultato, che quindi non è calcolato.
                    1   | 0   | L’unico obiettivo computato non è stato raggiunto: il risultato è pari allo 0,00 %.
                    1   | 1   | L’unico obiettivo computato è stato raggiunto: il risultato è pari al 100,00 %.
                    3   | 0   | Dei 3 obiettivi computati non ne è stato raggiunto nessuno: il risultato è pari allo 0,00 %.
                    8   | 1   | Degli 8 obiettivi computati ne è stato raggiunto 1: il risultato è pari al 12,50 %.
                    151 | 148 | Dei 151 obiettivi computati ne sono stati raggiunti 148: il risultato è pari al 98,01 %.
                    8   | 8   | Tutti gli 8 obiettivi computati sono stati raggiunti: il risultato è pari al 100,00 %.
                    """)
    void tellHowManyWereAchieved(int counted, int achieved, String words) {
        assertThat(flat(Sentences.achieved(
                        counted, achieved, Ratio.of(achieved, counted).percent())))
                .isEqualTo(words);
    }

    @Test
    void tellWhatWasExcludedAndWhatWasNotReported() {
        assertThat(Sentences.reservations(new Tally(5, 1, 0, 0), Denominator.NET))
                .isEmpty();
        assertThat(Sentences.reservations(new Tally(5, 0, 0, 1), Denominator.NET))
                .isEqualTo("1 obiettivo è stato escluso in corso d’anno e non concorre al risultato.");
        assertThat(Sentences.reservations(new Tally(5, 0, 1, 2), Denominator.GROSS))
                .isEqualTo(
                        "2 obiettivi sono stati esclusi in corso d’anno ma restano nel computo. 1 obiettivo non è stato "
                                + "rendicontato e conta come non raggiunto.");
        assertThat(Sentences.reservations(new Tally(5, 0, 2, 0), Denominator.NET))
                .isEqualTo("2 obiettivi non sono stati rendicontati e contano come non raggiunti.");
    }

    @ParameterizedTest
    @CsvSource({"1, inferiore, non raggiunge", "3, pari, è positiva", "4, superiore, è positiva"})
    void judgeTheWholeByTheExpectedResult(int achieved, String standing, String meaning) {
        SampleYear year = SampleYear.published();
        year.objectives.subList(4, 25).clear();
        for (int i = achieved + 1; i <= 4; i++) {
            year.outcome(i, Outcome.NOT_ACHIEVED, "");
        }
        year.expect(75);
        StrategicProgrammes section = new StrategicProgrammes(year.account(), new Narrative(year.account()));

        assertThat(flat(section.judgement()))
                .contains("Il risultato è " + standing + " a quello atteso (75,00 %)", meaning);
        assertThat(section.index()).contains("dei 4 obiettivi");
    }

    @Test
    void speakOfASingleObjective() {
        SampleYear year = SampleYear.published();
        year.objectives.subList(1, 25).clear();
        year.categoryRows.clear();
        year.category("X", "Unica", 1, 0);

        assertThat(flat(new StrategicProgrammes(year.account(), new Narrative(year.account())).index()))
                .isEqualTo(
                        "L’indice di raggiungimento dell’unico obiettivo del piano della performance è pari al 100,00 %.");
        assertThat(flat(new OtherStrategic(year.account(), new Narrative(year.account())).sentence()))
                .isEqualTo(
                        "L’indice di raggiungimento dell’unico obiettivo di questo gruppo è pari allo 0,00 %. L’unico "
                                + "obiettivo computato non è stato raggiunto.");
    }

    @Test
    void weighTheUnitsResultForThePeopleWhoLeadIt() {
        SampleYear year = SampleYear.published()
                .ordinary("SPER", new Tally(17, 3, 0, 0))
                .ordinary("SCUL", new Tally(14, 3, 0, 0));

        assertThat(new IndividualEvaluation(year.account(), new Narrative(year.account())).sentences())
                .extracting(SentencesTest::flat)
                .containsExactly(
                        "Per 4 unità organizzative (Servizi Tecnici, Servizi Finanziari, Servizi Istituzionali e Polizia "
                                + "Locale) il risultato è superiore al minimo atteso: l’incidenza sulla valutazione "
                                + "individuale è pari al 100,00 % per ciascuna.",
                        "Per 1 unità organizzativa (Servizi alla persona) il risultato è pari al minimo atteso: l’incidenza "
                                + "sulla valutazione individuale è pari al 100,00 %.",
                        "Servizi Culturali: il risultato (82,35 %) è inferiore al minimo atteso; l’incidenza sarà determinata "
                                + "dall’organismo di valutazione.");
    }

    private static String flat(String text) {
        return Pages.flat(text);
    }
}
