package it.consuntivo.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is worth a look in a text, and what only seems to be. */
class ProseTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    RSSMRA80A01H501U                        => tax-code
                    c.f. rssmra80a01h501u, utente           => tax-code
                    m.rossi@comune.example.it               => e-mail
                    tel. 0342 526111                        => telephone
                    +39 333 1234567                         => telephone
                    333-1234567 e m.rossi@example.org       => e-mail, telephone
                    RSSMRA80A01H501X                        => ''
                    CUP J81B21000680001                     => ''
                    importo 312.345.678,00                  => ''
                    delibera n. 154/2024 del 10.05.2024     => ''
                    IBAN IT60X0542811101000000123456        => ''
                    12.000 utenti @biblioteca               => ''
                    """)
    void personalDataAreKnownByTheirForm(String text, String kinds) {
        assertThat(String.join(", ", PersonalData.kinds(text))).isEqualTo(kinds);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    la attivitÃ\u00A0 svolta    => attivitÃ
                    perchÃ© no                  => perchÃ©
                    lâ€™ente                    => lâ€™ente
                    nÂ° 5                       => nÂ°
                    attivit\uFFFD               => attivit\uFFFD
                    """)
    void garbledTextIsShown(String text, String garbled) {
        assertThat(GarbledText.find(text))
                .map(found -> found.replace('\u00A0', ' ').strip())
                .contains(garbled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attività perché l’ente n° 5", "SÃO PAULO", "château, pâté", "12 €", "Â"})
    void soundTextIsNotGarbled(String text) {
        assertThat(GarbledText.find(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    fatto \uD83D\uDE00 \uD83D\uDE00 ☎      => \uD83D\uDE00 ☎
                    \uD835\uDC00                           => \uD835\uDC00
                    20 °C ©®™ ✓ № → ≥ € «a» • –            => ''
                    """)
    void symbolsThatNoTypefaceHasAreListedOnce(String text, String symbols) {
        assertThat(UnprintableSymbols.find(text).orElse("")).isEqualTo(symbols);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    31.12.24        => 2024-12-31
                    1/2/25          => 2025-02-01
                    dicembre 2024   => 2024-12-31
                    feb. 2024       => 2024-02-29
                    FEBBRAIO 2023   => 2023-02-28
                    31/02/24        => -
                    31/12-24        => -
                    di 2024         => -
                    primavera 2024  => -
                    12/2024         => -
                    """)
    void aDayIsCompletedWhereOneIsLeft(String text, String day) {
        assertThat(WrittenDay.completed(text).map(Object::toString).orElse("-")).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} in {1} => {2}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    15 servizi            => servizi  => 15
                    15 Servizi            => SERVIZI. => 15
                    1.200,5 ore           => -        => 1200.5
                    15gg.                 => -        => 15
                    15 servizi            => ore      => -
                    2 milioni             => -        => -
                    3 mila                => -        => -
                    2 milioni             => milioni  => 2
                    16 servizi su 15      => -        => -
                    3 <= x                => -        => -
                    almeno 3              => -        => -
                    3 giorni lavorativi   => -        => -
                    """)
    void aNumberWithWordsBehindItIsOneOnlyWhereTheyAreItsUnit(String text, String measure, String number) {
        Optional<String> declared = Optional.of(measure).filter(words -> !words.equals("-"));
        assertThat(MeasuredNumber.parse(text, declared)
                        .map(read -> read.number().value().toPlainString())
                        .orElse("-"))
                .isEqualTo(number);
    }
}
