package it.consuntivo.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.TableKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LibertyTextsTest {
    private final LibertyTexts italian = new LibertyTexts(Language.IT);
    private final LibertyTexts english = new LibertyTexts(Language.EN);

    private static Liberty liberty(Liberty.Kind kind, String found, String readAs) {
        return new Liberty(kind, Origin.NOWHERE, found, readAs);
    }

    @ParameterizedTest(name = "{0}: {1} as {2}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    NUMBER_FROM_TEXT     | '1.234,50' | 1234.50    | Testo letto come numero: «1.234,50» → 1234,50
                    NUMBER_WITHOUT_NOISE | 0.30000000000000004 | 0.3 | Numero liberato dal rumore di calcolo: 0,30000000000000004 → 0,3
                    DAY_FROM_TEXT        | 1.3.2024   | 2024-03-01 | Testo letto come data: «1.3.2024» → 01/03/2024
                    BUDGET_CODE          | 1          | 01         | Codice di missione o programma: «1» → 01
                    OUTCOME              | x          | ACHIEVED   | Esito: «x» → raggiunto
                    OUTCOME              | x          | raggiunto  | Esito: «x» → raggiunto
                    TYPE_OF_SHEET        | Ob. ordinari | ORDINARY | Tipo degli obiettivi, dal nome del foglio «Ob. ordinari»: Ordinario
                    TOTAL_PASSED_OVER    | {TOTALE}'s | ''         | Totale, non letto come obiettivo: «{TOTALE}'s»
                    """)
    void aLibertyIsToldAsItWasTaken(Liberty.Kind kind, String found, String readAs, String told) {
        assertThat(italian.of(liberty(kind, found, readAs))).isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource
    void everyLibertyIsToldInBothLanguages(Liberty.Kind kind) {
        Liberty liberty = liberty(kind, "x", "y");
        assertThat(italian.of(liberty)).isNotBlank().isNotEqualTo(english.of(liberty));
    }

    @ParameterizedTest
    @EnumSource
    void everyTableHasAName(TableKind kind) {
        assertThat(italian.table(kind)).isNotBlank().isNotEqualTo(english.table(kind));
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnHasAName(Field field) {
        assertThat(italian.field(field)).isNotBlank();
        assertThat(english.field(field)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"80, 80", "81, 80"})
    void aLongTextIsCut(int length, int shown) {
        String told = italian.of(liberty(Liberty.Kind.NOTE_PASSED_OVER, "à".repeat(length), ""));
        assertThat(told.replaceAll("[^à…]", "")).hasSize(shown);
    }
}
