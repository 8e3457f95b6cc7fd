package it.consuntivo.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.model.Exercise;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook states otherwise than the one before it. */
class DifferenceTest {
    private static final Exercise EXERCISE = GivenExercise.of("unit FIN\ncategory MINPEG");

    private static Statement statement(String name, String rows) {
        ReadWorkbook read = GivenWorkbook.of(name, rows.replace(" & ", "\n"));
        return new BodyCheck(EXERCISE).assess(List.of(read)).statements().get(0);
    }

    private static String changes(String before, String now) {
        return Difference.between(statement("old.xlsx", before), statement("new.xlsx", now)).stream()
                .map(each -> "%s %s %s %s>%s"
                        .formatted(
                                each.table(),
                                each.objective() + each.row(),
                                each.field(),
                                each.was().orElse("-"),
                                each.is().orElse("-")))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; code=F1 => objective; code=F1 => ''
                    objective; code=F1 => objective; code=F1; outcome=NOT_ACHIEVED; reason=Tempi => OBJECTIVES F1 OUTCOME ACHIEVED>NOT_ACHIEVED + OBJECTIVES F1 REASON ->Tempi
                    objective; code=F1; weight=4.0 => objective; code=F1; weight=4 => ''
                    objective; code=F1; text=A & objective; code=F2; text=B => objective; code=F2; text=B & objective; code=F1; text=A => ''
                    objective; code=F1 & indicator; of=F1; target=3; actual=3 => objective; code=F1 & indicator; of=F1; target=3; actual=4 => INDICATORS F1Giorni ACTUAL_VALUE 3>4
                    objective; code=F1 & indicator; of=F1; target=3; actual=3 & indicator; of=F1; target=5; actual=5 => objective; code=F1 & indicator; of=F1; target=3; actual=3 & indicator; of=F1; target=5; actual=6 => INDICATORS F1Giorni (2) ACTUAL_VALUE 5>6
                    counts; assigned=5; achieved=5 => counts; assigned=5; achieved=4 => COUNTS  ACHIEVED 5>4
                    objective; code=F1 & resource; allocated=9; committed=5 => objective; code=F1 & resource; allocated=9; committed=6 => RESOURCES 01/03 COMMITTED 5>6
                    """)
    void everyChangedValueIsToldAndNothingElse(String before, String now, String changes) {
        assertThat(changes(before, now)).isEqualTo(changes);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; code=F1; weight=4; aim=Fine; text=Testo; reason=Causa => TYPE PERFORMANCE, MISSION 01, PROGRAMME 03, STRATEGIC_AIM Fine, TEXT Testo, WEIGHT 4, OUTCOME ACHIEVED, REASON Causa
                    objective; code=F1; type=A; category=MINPEG; mission=-; programme=-; aim=-; text=Testo => TYPE OTHER_STRATEGIC, CATEGORY MINPEG, TEXT Testo, OUTCOME ACHIEVED
                    counts; assigned=5; excluded=1; achieved=3; reason=Frana => ASSIGNED 5, EXCLUDED 1, ACHIEVED 3, REASON Frana
                    objective; code=F1; type=O; text=Testo & indicator; of=F1; measure=giorni; previous=9; target=15; actual=16; note=Nota => TYPE ORDINARY, STRATEGIC_AIM Fine, TEXT Testo, OUTCOME ACHIEVED, MEASURE giorni, DIRECTION AT_LEAST, PREVIOUS_VALUE 9, TARGET_VALUE 15, ACTUAL_VALUE 16, NOTE Nota
                    resource; allocated=100.50; committed=50; paid=25; staff=1.5 => ALLOCATED 100.5, COMMITTED 50, PAID 25, STAFF 1.5
                    """)
    void everyValueOfARowIsStatedBlankOnesAreNot(String rows, String values) {
        assertThat(statement("new.xlsx", rows).values().stream()
                        .map(value -> value.field() + " " + value.text())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(values);
    }

    @Test
    void anObjectiveThatWasNotThereComesWithAllItStates() {
        assertThat(changes("objective; code=F1", "objective; code=F1 & objective; code=F2; text=Nuovo"))
                .contains("OBJECTIVES F2 TEXT ->Nuovo")
                .contains("OBJECTIVES F2 OUTCOME ->ACHIEVED");
    }

    @Test
    void whatIsNoLongerStatedComesLast() {
        assertThat(changes("objective; code=F1 & objective; code=F2; text=B", "objective; code=F1; weight=9"))
                .startsWith("OBJECTIVES F1 WEIGHT ->9 + OBJECTIVES F2")
                .contains("TEXT B>-");
    }

    @Test
    void eachDifferenceNamesBothWorkbooks() {
        assertThat(Difference.between(
                        statement("old.xlsx", "objective; code=F1; weight=1"),
                        statement("new.xlsx", "objective; code=F1; weight=2")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.before()).isEqualTo("old.xlsx");
                    assertThat(each.now()).isEqualTo("new.xlsx");
                    assertThat(each.unit()).isEqualTo("FIN");
                });
    }

    @Test
    void duringTheYearARowStatesWhereTheObjectiveStandsAndWhatIsDoneAboutIt() {
        var interim = new BodyCheck(GivenExercise.of("interim\nunit FIN"));
        ReadWorkbook read = GivenWorkbook.of("fin.xlsx", "objective; type=O; state=LATE; action=Turni; reason=Gara");
        assertThat(interim.assess(List.of(read)).statements().get(0).values().stream()
                        .map(value -> value.field() + " " + value.text()))
                .contains("STATE LATE", "CORRECTIVE_ACTION Turni", "REASON Gara");
    }
}
