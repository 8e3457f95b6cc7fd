package it.consuntivo.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.check.BodyCheck;
import it.consuntivo.domain.check.ReadWorkbook;
import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.model.Exercise;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted during the year, from what the workbooks say. */
class MonitoringScoreTest {
    private static BodyScore score(String exercise, String... workbooks) {
        Exercise given = GivenExercise.of(lines("interim & " + exercise));
        List<ReadWorkbook> folder = Stream.of(workbooks)
                .map(rows -> GivenWorkbook.of("w" + rows.hashCode() + ".xlsx", lines(rows)))
                .toList();
        return new BodyScorer(given, new BodyCheck(given).assess(folder)).score();
    }

    private static MonitoringScore monitoring(String exercise, String... workbooks) {
        return score(exercise, workbooks).monitoring().orElseThrow();
    }

    private static String lines(String joined) {
        return joined.replace(" & ", "\n");
    }

    private static String units(MonitoringScore score) {
        return Stream.concat(
                        score.units().stream()
                                .map(unit -> unit.unit().orElse("") + " "
                                        + unit.tally().numbers()),
                        Stream.of("= " + score.total().numbers()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void objectivesAreCountedByUnitAndStage() {
        assertThat(units(monitoring(
                        "unit FIN & unit TEC; ordinary=4; performance=1 & unit POL",
                        "objective; state=ON_TRACK & objective; state=LATE; action=x & objective; outcome=EXCLUDED; reason=y"
                                + " & counts; unit=POL; assigned=9; achieved=2; excluded=1; reason=z")))
                .isEqualTo(
                        """
                        FIN {ON_TRACK=1, LATE=1, EXCLUDED=1}
                        TEC {NOT_REPORTED=5}
                        POL {COMPLETED=2, EXCLUDED=1, COUNTED=6}
                        = {COMPLETED=2, ON_TRACK=1, LATE=1, EXCLUDED=2, COUNTED=6, NOT_REPORTED=5}""");
    }

    @Test
    void whatIsListedIsNotCountedAgain() {
        assertThat(units(monitoring("unit FIN", "objective; type=O; state=COMPLETED & counts; assigned=1; achieved=1")))
                .isEqualTo("FIN {COMPLETED=1}\n= {COMPLETED=1}");
    }

    @Test
    void whatIsOnlyCountedStandsBesideAListOfOthers() {
        assertThat(units(monitoring("unit FIN", "objective; state=ON_TRACK & counts; assigned=2; achieved=2")))
                .isEqualTo("FIN {COMPLETED=2, ON_TRACK=1}\n= {COMPLETED=2, ON_TRACK=1}");
    }

    @Test
    void aSilentUnitIsGivenItsOwnObjectivesOfThePlan() {
        assertThat(monitoring("unit FIN & unit TEC & plan FIN; code=F1 & plan TEC; code=T1")
                        .objectives())
                .extracting(row -> row.unit() + " " + row.code())
                .containsExactly("FIN F1", "TEC T1");
    }

    @Test
    void anObjectiveHasTheOfficialNamesOfItsMissionAndProgrammeWhoeverNamesThem() {
        String plan = " & plan FIN; code=F1; mission=12; programme=01 & plan TEC; code=T1; mission=01; programme=12";
        assertThat(monitoring(
                                "unit FIN & unit TEC" + plan,
                                "objective; code=F1; state=ON_TRACK; mission=12; programme=01")
                        .objectives())
                .extracting(row -> row.missionName().orElse("-") + ": "
                        + row.programmeName().orElse("-"))
                .containsExactly(
                        "Diritti sociali: Interventi per l'infanzia", "Servizi istituzionali: Politica regionale");
    }

    @Test
    void anObjectiveOfThePlanThatNobodyReportedIsNotReported() {
        BodyScore score = score("unit FIN & plan FIN; code=F1; text=Bilancio");
        assertThat(score.isFinal()).isFalse();
        assertThat(score.monitoring().orElseThrow().objectives())
                .extracting(row -> row.code() + " " + row.text() + " " + row.stage())
                .containsExactly("F1 Bilancio NOT_REPORTED");
    }

    @Test
    void missionsCountTheObjectivesThatNameThem() {
        assertThat(monitoring(
                                "unit FIN",
                                "objective; state=ON_TRACK & objective; state=SUSPENDED; action=x"
                                        + " & objective; type=O; state=COMPLETED; mission=12"
                                        + " & objective; type=O; state=COMPLETED")
                        .missions())
                .extracting(row -> row.mission() + "/" + row.programme().orElse("") + " "
                        + row.tally().numbers())
                .containsExactly("01/03 {ON_TRACK=1, SUSPENDED=1}", "12/ {COMPLETED=1}");
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            textBlock =
                    """
                    target=3; actual=1                                               => 33.33  => NOT_YET
                    target=200; actual=3                                             => 1.50   => NOT_YET
                    target=8; actual=9                                               => 112.50 => REACHED
                    target=8; actual=0                                               => 0.00   => NOT_YET
                    target=8; actual=-1                                              => -      => NOT_YET
                    target=8                                                         => -      => -
                    actual=8                                                         => -      => -
                    target=0; actual=1                                               => -      => REACHED
                    target=-2; actual=-1                                             => -      => REACHED
                    direction=AT_MOST; target=30; actual=12                          => -      => WITHIN_LIMIT
                    direction=AT_MOST; target=30; actual=31                          => -      => BEYOND_LIMIT
                    direction=EXACTLY; target=5; actual=4                            => -      => NOT_YET
                    direction=EXACTLY; target=5; actual=5                            => -      => REACHED
                    direction=BY_DATE; target=2024-06-30; actual=2024-06-30          => -      => REACHED
                    direction=BY_DATE; target=2024-06-30; actual=2024-07-01          => -      => AFTER_DAY
                    direction=YES_NO; target=true; actual=false                      => -      => NOT_YET
                    target=molti; actual=pochi                                       => -      => -
                    """)
    void aShareIsOnlyGivenOfWhatGrowsTowardsItsTarget(String indicator, BigDecimal attained, String attainment) {
        var row = monitoring("unit FIN", "objective; state=ON_TRACK & indicator; of=F1; " + indicator)
                .indicators()
                .get(0);
        assertThat(row.attained().orElse(null)).isEqualTo(attained);
        assertThat(row.attainment().map(Enum::name).orElse(null)).isEqualTo(attainment);
    }

    @Test
    void nothingIsEvaluated() {
        BodyScore score = score("unit FIN", "objective; state=COMPLETED & indicator; of=F1; target=1; actual=1");
        assertThat(score.isFinal()).isTrue();
        assertThat(score.judgement()).isEmpty();
        assertThat(score.performanceTotal().index().percent()).isEmpty();
        assertThat(score.ordinaryTotal().evaluation()).isEmpty();
        assertThat(score.objectives()).isEmpty();
        assertThat(score.performance()).isEmpty();
        assertThat(score.ordinary()).isEmpty();
        assertThat(score.missions()).isEmpty();
        assertThat(score.indicators()).isEmpty();
    }
}
