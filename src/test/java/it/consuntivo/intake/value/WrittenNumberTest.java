package it.consuntivo.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {
    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    4                        => 4           => sure
                    4,0                      => 4.0         => sure
                    4,00                     => 4.00        => sure
                    0,5                      => 0.5         => sure
                    0,500                    => 0.500       => sure
                    -3                       => -3          => sure
                    −3,5                     => -3.5        => sure
                    +3                       => 3           => sure
                    007                      => 7           => sure
                    1234,5                   => 1234.5      => sure
                    1234,567                 => 1234.567    => sure
                    1.234,56                 => 1234.56     => sure
                    1.234,5                  => 1234.5      => sure
                    1.234.567                => 1234567     => sure
                    1.234.567,89             => 1234567.89  => sure
                    1 234                    => 1234        => sure
                    1\u00A0234,56            => 1234.56     => sure
                    1\u202F234\u202F567      => 1234567     => sure
                    § 4,00 §                 => 4.00        => sure
                    §\u00A04,00\u00A0§       => 4.00        => sure
                    \uFEFF4,00\u200B         => 4.00        => sure
                    € 12,00                  => 12.00       => sure
                    €12,00                   => 12.00       => sure
                    €\u00A012,00             => 12.00       => sure
                    12,00 €                  => 12.00       => sure
                    12,00€                   => 12.00       => sure
                    EUR 12,00                => 12.00       => sure
                    euro 12,00               => 12.00       => sure
                    12 euro                  => 12          => sure
                    98,01%                   => 98.01       => sure percent
                    98,01 %                  => 98.01       => sure percent
                    98,01\u00A0%             => 98.01       => sure percent
                    85 per cento             => 85          => sure percent
                    −5%                      => -5          => sure percent
                    1.234                    => 1234        => doubtful
                    -1.234                   => -1234       => doubtful
                    € 12.345                 => 12345       => doubtful
                    4,000                    => 4.000       => doubtful
                    4.5                      => 4.5         => doubtful
                    4.00                     => 4.00        => doubtful
                    1234.5                   => 1234.5      => doubtful
                    98.01%                   => 98.01       => doubtful percent
                    0.500                    => 0.500       => doubtful
                    0.125                    => 0.125       => doubtful
                    1,234.56                 => 1234.56     => doubtful
                    1,234,567.8              => 1234567.8   => doubtful
                    """)
    void aNumberIsReadTheItalianWay(String text, BigDecimal value, String reading) {
        WrittenNumber number = WrittenNumber.parse(text).orElseThrow();
        assertThat(number.value()).isEqualTo(value);
        assertThat((number.doubtful() ? "doubtful" : "sure") + (number.percent() ? " percent" : ""))
                .isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "€",
                "%",
                "-",
                ",",
                "1,",
                "1  234",
                "15 \u00A0200",
                ",5",
                ".5",
                "1O",
                "l",
                "１２",
                "٣",
                "12 servizi",
                "34/37",
                "1e5",
                "0x1F",
                "NaN",
                "12d",
                "(5)",
                "5-",
                "--5",
                "- 5",
                "1.23.456",
                "12.34,56",
                "1.2345,6",
                "1.234 567",
                "1 234.567",
                "0.123.456",
                "1'234,56",
                "1,234,567",
                "1,23,4",
                "5%%",
                "% 5",
                "31/12/2024",
                "#REF!",
                "12345678901234567890123456789012345678901"
            })
    void whatIsNotANumberFromEndToEndIsNone(String text) {
        assertThat(WrittenNumber.parse(text)).isEmpty();
    }
}
