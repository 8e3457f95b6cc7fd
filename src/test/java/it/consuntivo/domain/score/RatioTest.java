package it.consuntivo.domain.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    @ParameterizedTest(name = "{0} of {1} is {2} per cent")
    @CsvSource(
            textBlock =
                    """
                    32,  33,  96.97
                    6,   7,   85.71
                    25,  26,  96.15
                    34,  37,  91.89
                    148, 151, 98.01
                    33,  33,  100.00
                    0,   4,   0.00
                    1,   800, 0.13
                    1,   8,   12.50
                    0,   0,   of nothing
                    """)
    void aPercentageHasTwoDecimalsHalfUpAndOfNothingThereIsNone(long part, long whole, String percent) {
        assertThat(Ratio.of(part, whole)
                        .percent()
                        .map(BigDecimal::toPlainString)
                        .orElse("of nothing"))
                .isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0} of {1} against {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    17,     20,      85,    EQUAL
                    34,     40,      85,    EQUAL
                    51,     60,      85,    EQUAL
                    16,     20,      85,    BELOW
                    18,     20,      85,    ABOVE
                    9,      10,      90,    EQUAL
                    18,     20,      90,    EQUAL
                    27,     30,      90,    EQUAL
                    71,     79,      90,    BELOW
                    84999,  100000,  85,    BELOW
                    849999, 1000000, 85,    BELOW
                    85001,  100000,  85,    ABOVE
                    171,    200,     85.5,  EQUAL
                    0,      0,       85,    none
                    0,      1,       0,     EQUAL
                    """)
    void aThresholdComparesTheExactFraction(long part, long whole, BigDecimal threshold, String standing) {
        assertThat(Ratio.of(part, whole).against(threshold).map(Enum::name).orElse("none"))
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "1, -2", "1, 0"})
    void whatIsNoPartOfAWholeIsRefused(long part, long whole) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(part, whole));
    }
}
