package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The right day, or none. */
class DayNumberTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "45292, 2024-01-01",
        "45351, 2024-02-29",
        "45657.0, 2024-12-31",
        "2958465, 9999-12-31",
        "45292.5, 2024-01-01T12:00",
        "45292.75001157407, 2024-01-01T18:00:01",
        "45292.0416666666667, 2024-01-01T01:00",
        "45292.999999999, 2024-01-01T23:59:59",
        "45292.000000001, 2024-01-01",
    })
    void days_are_counted_from_1900(BigDecimal number, String day) {
        assertThat(DayNumber.iso(number, false)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "60, 1904-03-01", "43830, 2024-01-01", "2957003, 9999-12-31"})
    void days_are_counted_from_1904(BigDecimal number, String day) {
        assertThat(DayNumber.iso(number, true)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.5", "0", "0.5", "0.999", "60", "60.5", "2958466", "1E9", "9E307"})
    void the_day_that_never_was_and_those_beyond_the_calendar_are_none(BigDecimal number) {
        assertThat(DayNumber.iso(number, false)).isEmpty();
    }

    @Test
    void the_calendar_ends_for_1904_too() {
        assertThat(DayNumber.iso(BigDecimal.valueOf(2_957_004), true)).isEmpty();
        assertThat(DayNumber.iso(BigDecimal.ONE.negate(), true)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2024-02-29, 2024-02-29",
        "2024-02-29T00:00:00, 2024-02-29",
        "2024-02-29T10:15, 2024-02-29T10:15",
        "2024-02-29T10:15:30.5Z, 2024-02-29T10:15:30.500",
    })
    void iso_dates_are_read(String stored, String day) {
        assertThat(DayNumber.iso(stored)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "2023-02-29", "29/02/2024", "2024-2-9", "10:15", "+99999-01-01", "2024-02-29T"})
    void what_is_no_iso_date_is_none(String stored) {
        assertThat(DayNumber.iso(stored)).isEmpty();
    }
}
