package it.consuntivo.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.check.BodyCheck;
import it.consuntivo.domain.check.ReadWorkbook;
import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.score.BodyScore.CategoryRow;
import it.consuntivo.domain.score.BodyScore.MissionRow;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.domain.score.BodyScore.ResourceRow;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of a whole body, from what its workbooks say. */
class BodyScorerTest {
    private static BodyScore score(String exercise, String... workbooks) {
        Exercise given = GivenExercise.of(lines(exercise));
        List<ReadWorkbook> folder = Stream.of(workbooks)
                .map(rows -> GivenWorkbook.of("w" + rows.hashCode() + ".xlsx", lines(rows)))
                .toList();
        return new BodyScorer(given, new BodyCheck(given).assess(folder)).score();
    }

    private static String lines(String joined) {
        return joined.replace(" & ", "\n");
    }

    /** So many objectives that all say the same. */
    private static String objectives(int number, String said) {
        return Stream.generate(() -> "objective; " + said).limit(number).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }

    private static String text(Tally tally) {
        return "%d/%d/%d/%d".formatted(tally.achieved(), tally.notAchieved(), tally.notReported(), tally.excluded());
    }

    private static String text(PerformanceRow row) {
        return "%s %s weight %s result %s percent %s"
                .formatted(
                        row.unit().orElse("TOTAL"),
                        text(row.tally()),
                        text(row.weight()),
                        text(row.result()),
                        text(row.index().percent()));
    }

    private static String text(OrdinaryRow row) {
        return "%s %s percent %s %s evaluation %s"
                .formatted(
                        row.unit().orElse("TOTAL"),
                        text(row.tally()),
                        text(row.ratio().percent()),
                        row.standing().map(Enum::name).orElse("-"),
                        text(row.evaluation()));
    }

    private static String text(CategoryRow row) {
        return "%s %s percent %s"
                .formatted(
                        row.category().orElse("TOTAL"),
                        text(row.tally()),
                        text(row.ratio().percent()));
    }

    private static String text(MissionRow row) {
        return "%s/%s %s, %s: %s = %s, %s = %s"
                .formatted(
                        row.mission(),
                        row.programme().orElse("-"),
                        row.missionName(),
                        row.programmeName().orElse("-"),
                        text(row.performance()),
                        text(row.performanceRatio().percent()),
                        text(row.ordinary()),
                        text(row.ordinaryRatio().percent()));
    }

    private static String text(ResourceRow row) {
        return "%s/%s %s: %s %s %s %s, %s%% %s%%"
                .formatted(
                        row.mission(),
                        row.programme(),
                        row.unit(),
                        text(row.allocated()),
                        text(row.committed()),
                        text(row.paid()),
                        text(row.staff()),
                        text(row.committedPercent()),
                        text(row.paidPercent()));
    }

    private static String text(ScoredObjective objective) {
        return "%s %s %s %s weight %s result %s"
                .formatted(
                        objective.unit(),
                        objective.type(),
                        objective.code(),
                        objective.outcome(),
                        text(objective.weight()),
                        text(objective.result()));
    }

    @ParameterizedTest(name = "{1} of {0}: weight {2}, sum {3}, index {4}, {5}")
    @CsvSource(
            textBlock =
                    """
                    25, 25, 4.00,   100.00, 100.00, ABOVE
                    33, 33, 3.03,   99.99,  100.00, ABOVE
                    33, 32, 3.03,   96.96,  96.97,  ABOVE
                    7,  6,  14.29,  85.74,  85.71,  BELOW
                    26, 25, 3.85,   96.25,  96.15,  ABOVE
                    30, 27, 3.33,   89.91,  90.00,  EQUAL
                    79, 71, 1.27,   90.17,  89.87,  BELOW
                    6,  6,  16.67,  100.02, 100.00, ABOVE
                    8,  0,  12.50,  0.00,   0.00,   BELOW
                    """)
    void theIndexIsReckonedFromExactNumbersWhateverThePrintedWeightsAddTo(
            int n, int achieved, String weight, String sumOfResults, String index, Standing judgement) {
        BodyScore score = score(
                "unit FIN",
                objectives(achieved, "outcome=ACHIEVED") + objectives(n - achieved, "outcome=NOT_ACHIEVED; reason=x"));
        assertThat(text(score.objectives().get(0).weight())).isEqualTo(weight);
        assertThat(text(score.performance().get(0).result())).isEqualTo(sumOfResults);
        assertThat(text(score.performanceTotal().weight())).isEqualTo("100.00");
        assertThat(text(score.performanceTotal().result())).isEqualTo(index);
        assertThat(score.judgement()).contains(judgement);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    NET   => FIN 1/1/0/1 weight 100.00 result 50.00 percent 50.00 => 100.00 50.00 => 50.00 50.00 -
                    GROSS => FIN 1/1/0/1 weight 99.99 result 33.33 percent 33.33  => 100.00 33.33 => 33.33 33.33 33.33
                    """)
    void excludedObjectivesLeaveANetCountAndStayInAGrossOne(
            String denominator, String unit, String total, String weights) {
        BodyScore score = score(
                "unit FIN & rules; denominator=" + denominator,
                "objective & objective; outcome=NOT_ACHIEVED; reason=x & objective; outcome=EXCLUDED; reason=x");
        assertThat(text(score.performance().get(0))).isEqualTo(unit);
        assertThat(text(score.performanceTotal().weight()) + " "
                        + text(score.performanceTotal().result()))
                .isEqualTo(total);
        assertThat(score.objectives().stream().map(each -> text(each.weight())).collect(Collectors.joining(" ")))
                .isEqualTo(weights);
    }

    @ParameterizedTest(name = "{0} => {2}, {3}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; weight=70 & objective; weight=30; outcome=NOT_ACHIEVED; reason=x => 70.00 => 70.00 => BELOW
                    objective; weight=90 & objective; weight=10; outcome=NOT_ACHIEVED; reason=x => 90.00 => 90.00 => EQUAL
                    objective; weight=66.66 & objective; weight=33.33; outcome=NOT_ACHIEVED; reason=x => 66.66 => 66.67 => BELOW
                    objective; weight=99.875 & objective; weight=0.125; outcome=NOT_ACHIEVED; reason=x => 99.88 => 99.88 => ABOVE
                    objective; weight=89.999 & objective; weight=10.001; outcome=NOT_ACHIEVED; reason=x => 90.00 => 90.00 => BELOW
                    objective; weight=100 & objective; outcome=EXCLUDED; reason=x => 100.00 => 100.00 => ABOVE
                    objective; weight=60 & objective; weight=20; outcome=NOT_ACHIEVED; reason=x & objective; weight=20; outcome=EXCLUDED; reason=x => 60.00 => 75.00 => BELOW
                    objective; weight=70 & objective; weight=30; outcome=NOT_ACHIEVED; reason=x & objective; type=O; weight=30 => 70.00 => 70.00 => BELOW
                    """)
    void declaredWeightsGiveTheWeightAchievedOfAllWeights(
            String rows, String sumOfResults, String index, Standing judgement) {
        BodyScore score = score("unit FIN & rules; weights=DECLARED", rows);
        assertThat(text(score.performance().get(0).result())).isEqualTo(sumOfResults);
        assertThat(text(score.performanceTotal().result())).isEqualTo(index);
        assertThat(score.judgement()).contains(judgement);
    }

    @Test
    void declaredWeightsOfASilentUnitAreThePlansAndMissingOnesAreWhatLacksOfAHundred() {
        String planned = "unit FIN & unit TEC & rules; weights=DECLARED & plan FIN; code=F1; weight=60"
                + " & plan TEC; code=T1; weight=40";
        assertThat(score(planned, "objective").performance().stream().map(BodyScorerTest::text))
                .containsExactly(
                        "FIN 1/0/0/0 weight 60.00 result 60.00 percent 100.00",
                        "TEC 0/0/1/0 weight 40.00 result 0.00 percent 0.00");
        String numbered = "unit FIN & unit TEC; performance=1 & rules; weights=DECLARED";
        assertThat(text(score(numbered, "objective; weight=60").performanceTotal()))
                .isEqualTo("TOTAL 1/0/1/0 weight 100.00 result 60.00 percent 60.00");
        String open =
                "unit FIN & unit TEC & rules; weights=DECLARED & plan FIN; code=F1; weight=60 & plan TEC; code=T1";
        assertThat(text(score(open, "objective").performanceTotal()))
                .isEqualTo("TOTAL 1/0/1/0 weight 100.00 result 60.00 percent 60.00");
    }

    @Test
    void whatNoAcceptedWorkbookReportsStaysInTheCountAndMakesTheResultProvisional() {
        String exercise = "unit FIN & unit TEC; performance=2 & unit POL & plan POL; code=P2 & plan POL; code=P1";
        BodyScore numbered = score("unit FIN & unit TEC; performance=2", "objective & objective");
        assertThat(numbered.isFinal()).isFalse();
        assertThat(numbered.performance().stream().map(BodyScorerTest::text))
                .containsExactly(
                        "FIN 2/0/0/0 weight 50.00 result 50.00 percent 100.00",
                        "TEC 0/0/2/0 weight 50.00 result 0.00 percent 0.00");
        assertThat(text(numbered.performanceTotal()))
                .isEqualTo("TOTAL 2/0/2/0 weight 100.00 result 50.00 percent 50.00");
        assertThat(score(exercise).objectives().stream().map(BodyScorerTest::text))
                .containsExactly(
                        "POL PERFORMANCE P1 NOT_REPORTED weight 50.00 result 0.00",
                        "POL PERFORMANCE P2 NOT_REPORTED weight 50.00 result 0.00");
    }

    @Test
    void aRejectedUnitsObjectivesCountAsNotReported() {
        BodyScore score = score("unit FIN; performance=1", "objective; outcome=-");
        assertThat(score.isFinal()).isFalse();
        assertThat(text(score.performanceTotal())).isEqualTo("TOTAL 0/0/1/0 weight 100.00 result 0.00 percent 0.00");
    }

    @Test
    void ofNothingAssignedThereIsNoPercentageNoWeightAndNoJudgement() {
        BodyScore score = score("unit FIN; performance=0; other=0; ordinary=0");
        assertThat(score.isFinal()).isTrue();
        assertThat(text(score.performance().get(0))).isEqualTo("FIN 0/0/0/0 weight - result - percent -");
        assertThat(text(score.performanceTotal())).isEqualTo("TOTAL 0/0/0/0 weight - result - percent -");
        assertThat(score.judgement()).isEmpty();
        assertThat(score.ordinary()).isEmpty();
        assertThat(text(score.ordinaryTotal())).isEqualTo("TOTAL 0/0/0/0 percent - - evaluation -");
        assertThat(text(score.categoryTotal())).isEqualTo("TOTAL 0/0/0/0 percent -");
    }

    @Test
    void weightsThatAreNoWholeMakeTheResultProvisional() {
        assertThat(score("unit FIN & rules; weights=DECLARED", "objective; weight=90")
                        .isFinal())
                .isFalse();
        assertThat(score("unit FIN & rules; weights=DECLARED", "objective; weight=100")
                        .isFinal())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} => {2}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    assigned=20; achieved=17                       => below=UNDECIDED    => 17/3/0/0 percent 85.00 EQUAL evaluation 100
                    assigned=38; excluded=1; achieved=34; reason=x => below=UNDECIDED    => 34/3/0/1 percent 91.89 ABOVE evaluation 100
                    assigned=20; achieved=16                       => below=UNDECIDED    => 16/4/0/0 percent 80.00 BELOW evaluation -
                    assigned=20; achieved=16                       => below=PROPORTIONAL => 16/4/0/0 percent 80.00 BELOW evaluation 80.00
                    assigned=20; achieved=16                       => below=ZERO         => 16/4/0/0 percent 80.00 BELOW evaluation 0
                    assigned=20; achieved=16                       => minimum=80         => 16/4/0/0 percent 80.00 EQUAL evaluation 100
                    assigned=38; excluded=1; achieved=32; reason=x => denominator=GROSS  => 32/5/0/1 percent 84.21 BELOW evaluation -
                    assigned=38; excluded=1; achieved=32; reason=x => denominator=NET    => 32/5/0/1 percent 86.49 ABOVE evaluation 100
                    assigned=2; excluded=2; achieved=0; reason=x   => below=ZERO         => 0/0/0/2 percent - - evaluation -
                    """)
    void anOrdinaryEvaluationIsAHundredFromTheMinimumOnAndAsTheRulesSayBelow(String counts, String rules, String row) {
        BodyScore score = score("unit FIN & rules; " + rules, "counts; " + counts);
        assertThat(score.ordinary().stream().map(BodyScorerTest::text)).containsExactly("FIN " + row);
    }

    @Test
    void theWholeBodyIsTheRatioOfTheSumsNotTheMeanOfTheRows() {
        BodyScore score = score(
                "unit TEC & unit FIN & unit SGEN; performance=0; other=0; ordinary=0",
                "counts; assigned=2; achieved=1",
                "counts; unit=TEC; assigned=98; achieved=98");
        assertThat(score.ordinary().stream().map(BodyScorerTest::text))
                .containsExactly(
                        "TEC 98/0/0/0 percent 100.00 ABOVE evaluation 100",
                        "FIN 1/1/0/0 percent 50.00 BELOW evaluation -");
        assertThat(text(score.ordinaryTotal())).isEqualTo("TOTAL 99/1/0/0 percent 99.00 ABOVE evaluation 100");
    }

    @Test
    void excludedOrdinaryObjectivesAreToldByUnitAndReason() {
        BodyScore score = score(
                "unit FIN & unit TEC",
                "objective; type=O; outcome=EXCLUDED; reason=Gara & objective; type=O; outcome=EXCLUDED; reason=Gara"
                        + " & objective; type=O; outcome=EXCLUDED; reason=Legge & objective; type=O",
                "counts; unit=TEC; assigned=3; excluded=2; achieved=1; reason=Frana");
        assertThat(score.exclusions().stream().map(each -> each.unit() + " " + each.number() + " " + each.reason()))
                .containsExactly("FIN 2 Gara", "FIN 1 Legge", "TEC 2 Frana");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "objective; outcome=EXCLUDED; reason=Gara & objective; type=O",
                "objective; outcome=EXCLUDED; reason=Gara",
                "counts; assigned=3; excluded=0; achieved=3",
                "counts; assigned=3; excluded=0; achieved=2; reason=Gara",
                "counts; assigned=3; achieved=3"
            })
    void whatIsNotOrdinaryOrNotExcludedIsNoExclusion(String rows) {
        assertThat(score("unit FIN", rows).exclusions()).isEmpty();
    }

    @Test
    void otherStrategicObjectivesAreCountedByCategoryInTheExercisesOrder() {
        BodyScore score = score(
                "unit FIN & unit TEC; other=1 & category PNRR & category MINPEG & category ALTRA",
                "objective; category=PNRR & objective; type=A; category=MINPEG & objective; type=A; category=PNRR"
                        + " & objective; type=A; category=PNRR; outcome=NOT_ACHIEVED; reason=x");
        assertThat(score.categories().stream().map(BodyScorerTest::text))
                .containsExactly(
                        "PNRR 1/1/0/0 percent 50.00", "MINPEG 1/0/0/0 percent 100.00", "ALTRA 0/0/0/0 percent -");
        assertThat(text(score.categoryTotal())).isEqualTo("TOTAL 2/1/1/0 percent 50.00");
    }

    @Test
    void missionsGatherPerformanceAndOrdinaryObjectivesOfAllUnitsByCode() {
        BodyScore score = score(
                "unit FIN & unit TEC & category MIN",
                "objective; mission=12; programme=01 & objective & objective; type=O; mission=01 & objective; type=O"
                        + " & objective; type=A; category=MIN; mission=01; programme=03"
                        + " & objective; type=A; category=MIN; mission=01; programme=12",
                "objective; unit=TEC; outcome=NOT_ACHIEVED; reason=x"
                        + " & objective; unit=TEC; type=O; mission=01; programme=03");
        assertThat(score.missions().stream().map(BodyScorerTest::text))
                .containsExactly(
                        "01/- Servizi istituzionali, -: 0/0/0/0 = -, 1/0/0/0 = 100.00",
                        "01/03 Servizi istituzionali, Gestione economica: 1/1/0/0 = 50.00, 1/0/0/0 = 100.00",
                        "12/01 Diritti sociali, Interventi per l'infanzia: 1/0/0/0 = 100.00, 0/0/0/0 = -");
    }

    @Test
    void resourcesAddUpByProgrammeAndUnitAndASumOfBlanksIsBlank() {
        BodyScore score = score(
                "unit TEC & unit FIN",
                "resource; mission=12; programme=01; allocated=10 & resource; programme=12; staff=1"
                        + " & resource; allocated=100.10; committed=50; staff=1.5"
                        + " & resource; allocated=0.20; paid=25; staff=0.25",
                "resource; unit=TEC; allocated=0; committed=0; paid=0");
        assertThat(score.resources().stream().map(BodyScorerTest::text))
                .containsExactly(
                        "01/03 TEC: 0 0 0 -, -% -%",
                        "01/03 FIN: 100.30 50 25 1.75, 49.85% 50.00%",
                        "01/12 FIN: - - - 1, -% -%",
                        "12/01 FIN: 10 - - -, -% -%");
    }

    @Test
    void ofNothingAllocatedOrCommittedThereIsNoPercentageWhateverOtherRowsSpend() {
        BodyScore score = score(
                "unit FIN",
                "resource; committed=50 & resource; allocated=0 & resource; programme=12; paid=9"
                        + " & resource; programme=12; committed=0");
        assertThat(score.resources().stream().map(BodyScorerTest::text))
                .containsExactly("01/03 FIN: 0 50 - -, -% -%", "01/12 FIN: - 0 9 -, -% -%");
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    target=15; actual=16                                     => 1 6.67 true
                    target=15; actual=12                                     => -3 -20.00 false
                    target=-10; actual=-12; direction=AT_MOST                => -2 -20.00 true
                    target=0; actual=2; direction=AT_MOST                    => 2 - false
                    target=2024-06-30; actual=2024-07-02; direction=BY_DATE  => 2 - false
                    target=2024-06-30; actual=2024-06-20; direction=BY_DATE  => -10 - true
                    target=true; actual=true; direction=YES_NO               => - - true
                    target=10; actual=alto                                   => - - -
                    target=10                                                => - - -
                    """)
    void anIndicatorDeviatesByItsActualValueLessItsTarget(String said, String deviation) {
        BodyScore score = score("unit FIN", "objective & indicator; of=F1; " + said);
        var scored = score.indicators().get(0);
        assertThat(text(scored.deviation()) + " " + text(scored.deviationPercent()) + " "
                        + scored.reached().map(Object::toString).orElse("-"))
                .isEqualTo(deviation);
    }

    @Test
    void indicatorsAreToldUnderThePlansCodeInTheOrderOfCodes() {
        BodyScore score = score(
                "unit FIN & plan FIN; code=F-10 & plan FIN; code=F-9",
                "objective; code=2 & objective; code=1 & indicator; of=1; target=1; actual=1"
                        + " & indicator; of=2; target=1; actual=1");
        assertThat(score.indicators().stream().map(BodyScore.ScoredIndicator::objective))
                .containsExactly("F-9", "F-10");
    }

    @Test
    void indicatorsOfOneObjectiveAreToldInTheOrderOfTheirSheetsAndRows() {
        BodyScore score = score(
                "unit FIN",
                "objective & indicator; of=F1; name=d; sheet=Due; row=1 & indicator; of=F1; name=c; sheet=Altri; row=9"
                        + " & indicator; of=F1; name=b; sheet=Altri; row=7 & indicator; of=F1; name=a; sheet=Altri; row=8");
        assertThat(score.indicators())
                .extracting(each -> each.indicator().name().orElseThrow())
                .containsExactly("b", "a", "c", "d");
    }

    @Test
    void unitsStandInTheRegistersOrderThenTypesThenCodes() {
        BodyScore score = score(
                "unit TEC & unit FIN & category MIN",
                "objective; code=F-10 & objective; code=F-9 & objective; type=O; code=A & objective; type=A; category=MIN",
                "objective; unit=TEC; code=Z; type=O");
        assertThat(score.objectives().stream().map(each -> each.unit() + " " + each.type() + " " + each.code()))
                .containsExactly(
                        "TEC ORDINARY Z",
                        "FIN PERFORMANCE F-9",
                        "FIN PERFORMANCE F-10",
                        "FIN OTHER_STRATEGIC F4",
                        "FIN ORDINARY A");
        assertThat(score.units().stream().map(each -> each.unit())).containsExactly("TEC", "FIN");
    }

    @Test
    void anObjectiveKeepsItsSourceAndTheOfficialNamesOfItsProgramme() {
        ScoredObjective objective = score("unit FIN", "objective; type=O & objective; programme=03[gestione economica]")
                .objectives()
                .get(0);
        assertThat(objective.sheet() + " " + objective.row()).isEqualTo("Dati 2");
        assertThat(objective.missionName()).contains("Servizi istituzionali");
        assertThat(objective.programmeName()).contains("Gestione economica");
        assertThat(objective.text()).isEqualTo("Testo 2");
    }
}
