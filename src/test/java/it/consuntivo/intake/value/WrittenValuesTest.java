package it.consuntivo.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outcomes, codes of the budget, days, directions and stored numbers, each read whole or not at all. */
class WrittenValuesTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    sì               => ACHIEVED
                    Si'              => ACHIEVED
                    SÍ               => ACHIEVED
                    SI               => ACHIEVED
                    s                => ACHIEVED
                    Yes              => ACHIEVED
                    X                => ACHIEVED
                    ✓                => ACHIEVED
                    ✔\uFE0F          => ACHIEVED
                    §✓\u00A0§        => ACHIEVED
                    vero             => ACHIEVED
                    TRUE             => ACHIEVED
                    Raggiunto        => ACHIEVED
                    conseguito.      => ACHIEVED
                    100%             => ACHIEVED
                    100,00 %         => ACHIEVED
                    100              => ACHIEVED
                    1                => ACHIEVED
                    no               => NOT_ACHIEVED
                    N                => NOT_ACHIEVED
                    FALSO            => NOT_ACHIEVED
                    false            => NOT_ACHIEVED
                    Non  raggiunto   => NOT_ACHIEVED
                    §non\nconseguito§ => NOT_ACHIEVED
                    0                => NOT_ACHIEVED
                    0%               => NOT_ACHIEVED
                    0,00             => NOT_ACHIEVED
                    Escluso          => EXCLUDED
                    esclusa          => EXCLUDED
                    STRALCIATO       => EXCLUDED
                    parziale         => partial
                    Parzialmente raggiunto => partial
                    in corso         => partial
                    80%              => partial
                    0,8              => partial
                    1%               => partial
                    99,99%           => partial
                    110%             => partial
                    2                => partial
                    vedi relazione   => unknown
                    n.a.             => unknown
                    -                => unknown
                    ?                => unknown
                    sì, con riserva  => unknown
                    xx               => unknown
                    34/37            => unknown
                    §§               => unknown
                    """)
    void anOutcomeIsYesNoOrExcludedAndNothingBetween(String text, String outcome) {
        String otherwise = OutcomeWord.isPartial(text) ? "partial" : "unknown";
        assertThat(OutcomeWord.parse(text).map(Enum::name).orElse(otherwise)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} percent {1}: {2}")
    @CsvSource({
        "1, false, ACHIEVED",
        "1.0, false, ACHIEVED",
        "100, true, ACHIEVED",
        "100, false, ACHIEVED",
        "0, false, NOT_ACHIEVED",
        "0.00, true, NOT_ACHIEVED",
        "1, true, none",
        "0.5, false, none",
        "80, true, none",
        "-1, false, none"
    })
    void aNumberIsAnOutcomeWhenItIsAllOrNothing(BigDecimal value, boolean percent, String outcome) {
        assertThat(OutcomeWord.ofNumber(value, percent).map(Enum::name).orElse("none"))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    12                                => 12
                    01                                => 01
                    1                                 => 01
                    12 - Diritti sociali              => 12 Diritti sociali
                    12 – Diritti sociali, famiglia    => 12 Diritti sociali, famiglia
                    12. Diritti                       => 12 Diritti
                    12: Diritti                       => 12 Diritti
                    12) Diritti                       => 12 Diritti
                    12 Diritti                        => 12 Diritti
                    Missione 12                       => 12
                    MISSIONE 1 – Servizi              => 01 Servizi
                    Programma 07 - Programmazione     => 07 Programmazione
                    Miss. 12                          => 12
                    M12                               => 12
                    Diritti sociali                   => none
                    123                               => none
                    0102                              => none
                    01/02                             => none
                    01.02                             => none
                    12 - 07                           => none
                    12/01; 12/07                      => none
                    1,1                               => none
                    OB.3.1                            => none
                    -                                 => none
                    """)
    void aCodeOfTheBudgetHasTwoDigitsAndALabelAtMost(String text, String code) {
        assertThat(WrittenBudgetCode.parse(text).map(WrittenValuesTest::shown).orElse("none"))
                .isEqualTo(code);
    }

    private static String shown(BudgetCode code) {
        return code.code() + code.label().map(label -> " " + label).orElse("");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1, 01", "12, 12", "12.0, 12", "99, 99", "0, none", "-1, none", "100, none", "102, none", "1.1, none"})
    void aNumberThatLostItsZeroIsMended(BigDecimal number, String code) {
        assertThat(WrittenBudgetCode.of(number).map(BudgetCode::code).orElse("none"))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    31/12/2024  => 2024-12-31
                    1/2/2024    => 2024-02-01
                    31.12.2024  => 2024-12-31
                    31-12-2024  => 2024-12-31
                    2024-12-31  => 2024-12-31
                    29/02/2024  => 2024-02-29
                    29/02/2023  => none
                    31/04/2024  => none
                    12/31/2024  => none
                    31/12/24    => none
                    31/12.2024  => none
                    dicembre    => none
                    31/12/2024 e oltre => none
                    """)
    void aDayIsWrittenAsItaliansDo(String text, String day) {
        assertThat(WrittenDay.parse(text).map(LocalDate::toString).orElse("none"))
                .isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    ≥           => AT_LEAST
                    > =         => AT_LEAST
                    almeno      => AT_LEAST
                    ≤           => AT_MOST
                    =<          => AT_MOST
                    Al massimo  => AT_MOST
                    =           => EXACTLY
                    pari a      => EXACTLY
                    Entro il    => BY_DATE
                    sì/no       => YES_NO
                    SI / NO     => YES_NO
                    >           => none
                    circa       => none
                    """)
    void aDirectionIsASignOrAWord(String text, String direction) {
        Optional<Direction> read = DirectionWord.parse(text);
        assertThat(read.map(Enum::name).orElse("none")).isEqualTo(direction);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0.30000000000000004, 0.3",
        "99.99999999999999, 100",
        "85.00000000000001, 85",
        "4.00, 4",
        "1E+3, 1000",
        "0.00, 0",
        "-0.1, -0.1",
        "99999999999999.99, 99999999999999.99",
        "1234567.89, 1234567.89",
        "99.999999, 99.999999"
    })
    void aStoredNumberLosesTheNoiseOfBinaryArithmeticAndNothingElse(BigDecimal stored, String value) {
        assertThat(StoredNumber.withoutNoise(stored).toString()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    §  due\u00A0 parole\\n e\\ttre § => due parole e tre
                    attivita\u0300              => attività
                    so\u00ADft\u200Be           => softe
                    """)
    void aTextIsOneLineOfWords(String text, String clean) {
        assertThat(WrittenText.clean(text.translateEscapes())).isEqualTo(clean);
    }
}
