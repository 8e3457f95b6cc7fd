package it.consuntivo.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Origin;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextsTest {
    private final FindingTexts italian = new FindingTexts(Language.IT);

    private static Finding finding(Code code, String... arguments) {
        return Finding.of(code, Origin.NOWHERE, arguments);
    }

    @Test
    void aFindingSaysWhatItIsWhatWasFoundAndWhatToDo() {
        Finding finding = finding(Code.UNIT_UNKNOWN, "Settore X", "Servizi Tecnici, Polizia Locale");
        assertThat(italian.title(Code.UNIT_UNKNOWN)).isEqualTo("Settore non riconosciuto");
        assertThat(italian.message(finding))
                .isEqualTo("«Settore X» non corrisponde ad alcun settore o servizio dell'esercizio.");
        assertThat(italian.remedy(finding))
                .isEqualTo("Scrivere il codice o il nome di uno di questi: Servizi Tecnici, Polizia Locale.");
        assertThat(new FindingTexts(Language.EN).message(finding)).isEqualTo("“Settore X” is no unit of the exercise.");
    }

    @Test
    void aFindingSaysWhatTheCellShouldHold() {
        assertThat(italian.expected(finding(Code.OUTCOME_PARTIAL, "80%"))).contains("sì, no oppure escluso");
        assertThat(italian.expected(finding(Code.RESULT_NEITHER, "2.00", "4.00")))
                .contains("4,00 oppure 0");
        assertThat(italian.expected(finding(Code.OTHER_YEAR, "2023", "2024"))).contains("2024");
        assertThat(italian.expected(finding(Code.FILE_EMPTY))).isEmpty();
        assertThat(new FindingTexts(Language.EN).expected(finding(Code.OUTCOME_PARTIAL, "80%")))
                .contains("sì, no or escluso");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0}", "{", "}", "l'80%", "''", "{1,number}", "$1 \\ «»", "1.234,5", "=1+1"})
    void whatWasFoundComesOutAsItIs(String value) {
        assertThat(italian.message(finding(Code.OUTCOME_UNKNOWN, value)))
                .isEqualTo("L'esito «" + value + "» non è riconosciuto.");
    }

    @Test
    void aLongValueIsCutButAListOfWhatIsAllowedIsNot() {
        String just = "à".repeat(80);
        String list = "Servizi Tecnici, ".repeat(20);
        assertThat(italian.message(finding(Code.OUTCOME_UNKNOWN, just))).contains("«" + just + "»");
        assertThat(italian.message(finding(Code.OUTCOME_UNKNOWN, just + "à"))).contains("«" + "à".repeat(79) + "…»");
        assertThat(italian.message(finding(Code.OUTCOME_UNKNOWN, "😀".repeat(81))))
                .contains("«" + "😀".repeat(79) + "…»");
        assertThat(italian.remedy(finding(Code.UNIT_UNKNOWN, "X", list))).contains(list);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILE_OTHER_DOCUMENT | pdf | Il file non è una cartella di lavoro di Excel: è un documento PDF.",
                "FILE_OTHER_DOCUMENT | other | Il file non è una cartella di lavoro di Excel: è qualcos'altro.",
                "FILE_NOT_REGULAR | other | Nella cartella di deposito c'è qualcos'altro con il nome di una cartella di"
                        + " lavoro.",
                "FILE_OTHER_DOCUMENT | tzar | Il file non è una cartella di lavoro di Excel: è tzar.",
                "FILE_NOT_REGULAR | folder | Nella cartella di deposito c'è una cartella con il nome di una cartella di"
                        + " lavoro.",
                "OUTCOME_UNKNOWN | pdf | L'esito «pdf» non è riconosciuto."
            })
    void onlyOurOwnWordsArePutIntoWords(Code code, String word, String message) {
        assertThat(italian.message(finding(code, word))).isEqualTo(message);
    }

    @Test
    void anIndicatorThatNamesNoObjectiveHasItsOwnSentence() {
        String bare = "Non è indicato a quale obiettivo si riferisce l'indicatore.";
        assertThat(italian.message(finding(Code.INDICATOR_WITHOUT_OBJECTIVE))).isEqualTo(bare);
        assertThat(italian.message(finding(Code.INDICATOR_WITHOUT_OBJECTIVE, "")))
                .isEqualTo(bare);
        assertThat(italian.message(finding(Code.INDICATOR_WITHOUT_OBJECTIVE, "7")))
                .contains("«7»");
    }

    @Test
    void aDecisionWithoutAValueIsNotQuotedAsAnEmptyOne() {
        assertThat(italian.message(finding(Code.DECISION_APPLIED, "P02", "", "Giunta comunale, 30/06/2025")))
                .isEqualTo(
                        "Il rilievo P02 è stato superato da una decisione registrata (Giunta comunale, 30/06/2025).");
        assertThat(italian.message(finding(Code.DECISION_APPLIED, "D12", "no", "Giunta comunale, 30/06/2025")))
                .contains("«no»");
        assertThat(italian.message(finding(Code.DECISION_FAULTY, "who", "")))
                .isEqualTo("La decisione non può essere applicata: manca chi ha deciso.");
    }

    @Test
    void theMachinesLocaleHasNoSay() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new FindingTexts(Language.IT)
                            .message(finding(Code.NUMBER_ASSIGNED_DIFFERS, "ORDINARY", "38", "37")))
                    .isEqualTo("Il numero non corrisponde: obiettivi ordinari assegnati 38, rendicontati 37.");
        } finally {
            Locale.setDefault(before);
        }
    }
}
