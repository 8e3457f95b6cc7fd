package it.consuntivo.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeOrderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2 9 10 100",
                "F-P-9 F-P-10 F-P-10a F-P-11",
                "01 1 02 2 10",
                "2 2.1 2.2 2.10 3",
                "A A1 A1b A2 B",
                "9 99999999999999999998 99999999999999999999",
                "1 a ٣ ٣a"
            })
    void numbersInACodeAreOrderedByTheirValue(String codes) {
        List<String> inOrder = List.of(codes.split(" ", -1));
        List<String> sorted = new ArrayList<>(inOrder);
        Collections.reverse(sorted);
        sorted.sort(new CodeOrder());
        assertThat(sorted).isEqualTo(inOrder);
    }
}
