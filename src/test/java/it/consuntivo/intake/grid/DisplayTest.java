package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number format makes of a number. */
class DisplayTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            General              | PLAIN
            0.00                 | PLAIN
            #,##0.00\\ "€"       | PLAIN
            "%"0                 | PLAIN
            0\\%                 | PLAIN
            0.0_%                | PLAIN
            [Red]0.00            | PLAIN
            0;0%                 | PLAIN
            @                    | PLAIN
            0%                   | PERCENT
            0.00%                | PERCENT
            0.0\\ %              | PERCENT
            0%;[Red]-0%          | PERCENT
            dd/mm/yyyy           | DATE
            d.m                  | DATE
            [$-410]d mmmm yyyy;@ | DATE
            [h]:mm               | DATE
            """)
    void the_code_of_a_format_tells(String code, Display.Kind expected) {
        assertThat(Display.of(164, code).kind()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource({"0%, 0", "0.0%, 1", "#0.0#%, 2", "0.00\\ %;[Red]-0%, 2"})
    void the_decimals_of_a_percentage_are_counted(String code, int decimals) {
        assertThat(Display.of(164, code).decimals()).isEqualTo(decimals);
    }

    @Test
    void a_format_that_nobody_defined_is_plain() {
        assertThat(Display.of(200, null)).isEqualTo(Display.PLAIN);
    }
}
