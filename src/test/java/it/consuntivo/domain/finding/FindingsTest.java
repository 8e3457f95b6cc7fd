package it.consuntivo.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of findings of one kind the first hundred are told one by one, and of the others how many there are. */
class FindingsTest {
    private final Findings findings = new Findings();

    private static Finding in(Code code, int row) {
        return Finding.of(code, new Origin("a.xlsx", "Foglio1", "H" + row), "forse");
    }

    private static List<Finding> rows(Code code, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(row -> in(code, row)).toList();
    }

    @Test
    void aHundredOfAKindAreToldOneByOne() {
        findings.addAll(rows(Code.OUTCOME_UNKNOWN, 1, 100));
        assertThat(findings.told()).isEqualTo(rows(Code.OUTCOME_UNKNOWN, 1, 100));
    }

    @Test
    void theOthersAreOneErrorThatSaysWhereTheyBeginAndHowManyTheyAre() {
        findings.addAll(rows(Code.OUTCOME_UNKNOWN, 1, 103));
        List<Finding> expected = new ArrayList<>(rows(Code.OUTCOME_UNKNOWN, 1, 100));
        expected.add(Finding.of(Code.FURTHER_ERRORS, new Origin("a.xlsx", "Foglio1", "H101"), "C08", "3"));
        assertThat(findings.told()).isEqualTo(expected);
    }

    @Test
    void furtherWarningsDoNotReject() {
        findings.addAll(rows(Code.ROW_PASSED_OVER, 1, 101));
        assertThat(findings.told())
                .last()
                .isEqualTo(Finding.of(Code.FURTHER_WARNINGS, new Origin("a.xlsx", "Foglio1", "H101"), "S06", "1"));
        assertThat(findings.told()).noneMatch(Finding::isError);
    }

    @Test
    void eachCodeCountsForItself() {
        findings.addAll(rows(Code.OUTCOME_UNKNOWN, 1, 60));
        findings.addAll(rows(Code.OUTCOME_MISSING, 61, 120));
        assertThat(findings.told()).hasSize(120);
    }

    @Test
    void eachUnitCountsForItselfAndIsToldOfItsOwn() {
        rows(Code.OUTCOME_UNKNOWN, 1, 100).forEach(finding -> findings.add(finding.about("TEC")));
        rows(Code.OUTCOME_UNKNOWN, 101, 201).forEach(finding -> findings.add(finding.about("FIN", "FIN-1")));
        assertThat(findings.told())
                .hasSize(201)
                .last()
                .isEqualTo(Finding.of(Code.FURTHER_ERRORS, new Origin("a.xlsx", "Foglio1", "H201"), "C08", "1")
                        .about("FIN"));
    }

    @Test
    void eachWorkbookCountsForItself() {
        findings.addAll(rows(Code.OUTCOME_UNKNOWN, 1, 100));
        findings.add(Finding.of(Code.OUTCOME_UNKNOWN, new Origin("b.xlsx", "Foglio1", "H2"), "forse"));
        assertThat(findings.told()).hasSize(101).noneMatch(finding -> finding.code() == Code.FURTHER_ERRORS);
    }
}
