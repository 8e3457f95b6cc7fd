package it.consuntivo.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRangesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {"5 | 5", "5 6 7 9 | 5-7, 9", "1 3 5 | 1, 3, 5", "1 2 4 5 | 1-2, 4-5"})
    void rowsInARowAreTakenTogether(String rows, String ranges) {
        assertThat(RowRanges.of(Stream.of(rows.split(" ")).map(Integer::valueOf).toList()))
                .isEqualTo(ranges);
    }
}
