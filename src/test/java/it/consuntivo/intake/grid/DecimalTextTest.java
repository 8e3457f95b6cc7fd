package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers keep every digit that was stored, and nothing else is a number. */
class DecimalTextTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.000, 0",
        "007, 7",
        "+7, 7",
        "7., 7",
        ".5, 0.5",
        "-.5, -0.5",
        "1.10, 1.1",
        "1200, 1200",
        "1.2E3, 1200",
        "1.2e+03, 1200",
        "5E-1, 0.5",
        "0.85000000000000009, 0.85000000000000009",
        "99999999999999999999.99, 99999999999999999999.99",
        "0E999, 0",
    })
    void a_decimal_has_one_plain_form(String stored, String plain) {
        assertThat(DecimalText.canonical(stored)).contains(plain);
        assertThat(DecimalText.canonical("\r\n\t " + stored + " ")).contains(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "-",
                "+-1",
                "1..2",
                "1.2.3",
                "1,5",
                "1 000",
                "1_000",
                "1e",
                "1e1.5",
                "1E1000",
                "1E308",
                "-1E308",
                "1E-309",
                "NaN",
                "Infinity",
                "-INF",
                "12d",
                "12f",
                "12L",
                "0x10",
                "0x1p3",
                "١٢",
                "１２",
                "\u00a012",
                "12\u2007",
                "--1",
                "1-",
                "(1)",
                "1%",
                "€1",
                "TRUE",
                "1/2",
                "1;2",
            })
    void nothing_else_is_a_number(String stored) {
        assertThat(DecimalText.canonical(stored)).isEmpty();
    }

    @Test
    void a_number_has_an_end() {
        assertThat(DecimalText.canonical("1".repeat(64))).contains("1".repeat(64));
        assertThat(DecimalText.canonical("1".repeat(65))).isEmpty();
        assertThat(DecimalText.canonical("9.99E307"))
                .hasValueSatisfying(
                        plain -> assertThat(plain).startsWith("9990").hasSize(308));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0.1, 0.1",
        "98.01, 98.01",
        "100, 100",
        "-0.0, 0",
        "0.30000000000000004, 0.30000000000000004",
        "2E23, 200000000000000000000000",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
    })
    void a_double_becomes_the_shortest_decimal_that_denotes_it(double stored, BigDecimal shortest) {
        assertThat(DecimalText.shortest(stored).doubleValue()).isEqualTo(stored + 0.0);
        assertThat(DecimalText.shortest(stored)).isEqualByComparingTo(shortest);
    }

    @Test
    void every_amount_of_cents_survives_in_a_double() {
        Random random = new Random(150_2009);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(10_000_000_000_000L), 2);
            assertThat(DecimalText.plain(DecimalText.shortest(amount.doubleValue())))
                    .isEqualTo(DecimalText.plain(amount));
        }
    }
}
