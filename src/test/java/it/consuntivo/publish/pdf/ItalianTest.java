package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItalianTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0      | allo 0,00 %    | dallo 0,00 %
                    0.994  | allo 0,99 %    | dallo 0,99 %
                    0.995  | all’1,00 %     | dall’1,00 %
                    8.333  | all’8,33 %     | dall’8,33 %
                    11.11  | all’11,11 %    | dall’11,11 %
                    18     | al 18,00 %     | dal 18,00 %
                    79.995 | all’80,00 %    | dall’80,00 %
                    89.89  | all’89,89 %    | dall’89,89 %
                    91.885 | al 91,89 %     | dal 91,89 %
                    100    | al 100,00 %    | dal 100,00 %
                    """)
    void joinsPrepositionsToPercentages(BigDecimal percent, String to, String from) {
        assertThat(Prepositions.to(percent)).isEqualTo(to.replace(" %", "\u00A0%"));
        assertThat(Prepositions.from(percent)).isEqualTo(from.replace(" %", "\u00A0%"));
    }

    @ParameterizedTest
    @CsvSource({
        "2, dei 2",
        "8, degli 8",
        "11, degli 11",
        "18, dei 18",
        "80, degli 80",
        "89, degli 89",
        "100, dei 100",
        "800, degli 800",
        "1000, dei 1.000",
        "8000, degli 8.000",
        "11000, degli 11.000",
        "25, dei 25"
    })
    void joinsPrepositionsToCounts(long number, String words) {
        assertThat(Prepositions.ofThe(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 1° gennaio 2025", "2025-07-29, 29 luglio 2025", "2024-12-31, 31 dicembre 2024"})
    void writesDays(LocalDate day, String words) {
        assertThat(Italian.date(day)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, nessun obiettivo", "1, 1 obiettivo", "2, 2 obiettivi", "1234, 1.234 obiettivi"})
    void countsObjectives(long number, String words) {
        assertThat(Italian.objectives(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, nessuna unità organizzativa", "1, 1 unità organizzativa", "7, 7 unità organizzative"})
    void countsUnits(long number, String words) {
        assertThat(Italian.units(number)).isEqualTo(words);
    }

    @Test
    void writesNumbersDatesAndLists() {
        assertThat(Italian.decimal(new BigDecimal("1234567.885"))).isEqualTo("1.234.567,89");
        assertThat(Italian.plain(new BigDecimal("100.00"))).isEqualTo("100");
        assertThat(Italian.plain(new BigDecimal("82.35"))).isEqualTo("82,35");
        assertThat(Italian.plain(new BigDecimal("-3"))).isEqualTo("-3");
        assertThat(Italian.date(LocalDate.of(2025, 8, 1))).isEqualTo("1° agosto 2025");
        assertThat(Italian.shortDate(LocalDate.of(2025, 8, 1))).isEqualTo("01/08/2025");
        assertThat(Italian.list(List.of("a"))).isEqualTo("a");
        assertThat(Italian.list(List.of("a", "b", "c"))).isEqualTo("a, b e c");
    }
}
