package it.consuntivo.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRangesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {"5 | 5", "5 6 7 9 | 5-7, 9", "1 3 5 | 1, 3, 5", "1 2 4 5 | 1-2, 4-5"})
    void rowsInARowAreTakenTogether(String rows, String ranges) {
        assertThat(CellRanges.ofRows(
                        Stream.of(rows.split(" ")).map(Integer::valueOf).toList()))
                .isEqualTo(ranges);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {"F5 | F5", "F5 H2 F6 F7 | F5-F7, H2", "AA9 AA10 | AA9-AA10", "F5 F5 | F5"})
    void cellsAreTakenTogetherByColumn(String cells, String ranges) {
        assertThat(CellRanges.of(List.of(cells.split(" ")))).isEqualTo(ranges);
    }
}
