package it.consuntivo.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where facts stand, and what indicators hold. */
class SourceRowTest {
    private static final SourceRow ROW =
            new SourceRow("fin.xlsx", "Dati", 7, Map.of(Field.OUTCOME, "AB", Field.TEXT, "C", Field.REASON, "D"));

    @Test
    void aFieldStandsInItsColumnAndOneWithoutColumnInTheLeftmostCellOfTheRow() {
        assertThat(ROW.at(Field.OUTCOME)).isEqualTo(new Origin("fin.xlsx", "Dati", "AB7"));
        assertThat(ROW.at(Field.WEIGHT)).isEqualTo(new Origin("fin.xlsx", "Dati", "C7"));
        assertThat(ROW.anywhere().row()).isEqualTo(7);
    }

    @Test
    void aFactWithoutColumnsStandsOnItsSheet() {
        Origin origin = new SourceRow("fin.xlsx", "Dati", 0, Map.of()).at(Field.TEXT);
        assertThat(origin).isEqualTo(Origin.ofSheet("fin.xlsx", "Dati"));
        assertThat(origin.row()).isZero();
    }

    @ParameterizedTest(name = "{0} {1}: number {2}, day {3}, yes {4}")
    @CsvSource(
            textBlock =
                    """
                    NUMBER, 12.50,      12.50, -,          -
                    DATE,   2024-06-30, -,     2024-06-30, -
                    YES_NO, true,       -,     -,          true
                    YES_NO, false,      -,     -,          false
                    WORDS,  alto,       -,     -,          -
                    """)
    void anIndicatorsValueIsOfOneKind(IndicatorValue.Kind kind, String text, String number, String day, String yes) {
        var value = new IndicatorValue(kind, text);
        assertThat(value.number().map(BigDecimal::toPlainString).orElse("-")).isEqualTo(number);
        assertThat(value.day().map(LocalDate::toString).orElse("-")).isEqualTo(day);
        assertThat(value.yes().map(Object::toString).orElse("-")).isEqualTo(yes);
    }

    @Test
    void anIndicatorsValueKeepsOneCanonicalForm() {
        assertThat(IndicatorValue.of(new BigDecimal("1E+3")).text()).isEqualTo("1000");
        assertThat(IndicatorValue.of(LocalDate.of(2024, 6, 3)).text()).isEqualTo("2024-06-03");
        assertThat(IndicatorValue.of(true)).isEqualTo(new IndicatorValue(IndicatorValue.Kind.YES_NO, "true"));
        assertThat(IndicatorValue.ofWords("alto").text()).isEqualTo("alto");
    }
}
