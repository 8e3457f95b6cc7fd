package it.consuntivo.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.check.BodyCheck;
import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Rules.BelowMinimum;
import it.consuntivo.domain.score.Alternatives.Thresholds;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the same outcomes would come to under other rules. */
class AlternativesTest {
    private static final String OUTCOMES =
            """
            objective; code=F1
            objective; code=F2; outcome=ACHIEVED
            objective; code=F3; outcome=NOT_ACHIEVED; reason=x
            objective; code=F4; outcome=EXCLUDED; reason=x
            """;
    private static final String WEIGHED_PLAN =
            """
            plan FIN; code=F1; weight=70
            plan FIN; code=F2; weight=10
            plan FIN; code=F3; weight=20
            plan FIN; code=F4; weight=5
            """;

    @Test
    void theOtherDenominatorCountsTheExcludedOrDoesNot() {
        Alternatives net = of("unit FIN", OUTCOMES);
        assertThat(net.otherDenominator()).isEqualTo(Denominator.GROSS);
        assertThat(net.indexUnderOtherDenominator()).contains(Ratio.of(2, 4));
        Alternatives gross = of("unit FIN\nrules; denominator=GROSS", OUTCOMES);
        assertThat(gross.otherDenominator()).isEqualTo(Denominator.NET);
        assertThat(gross.indexUnderOtherDenominator()).contains(Ratio.of(2, 3));
    }

    @Test
    void declaredWeightsOfExcludedObjectivesAreNotGuessed() {
        String declared = "unit FIN\nrules; weights=DECLARED\n" + WEIGHED_PLAN;
        assertThat(of(declared, OUTCOMES).indexUnderOtherDenominator()).isEmpty();
        String none = OUTCOMES.replace("outcome=EXCLUDED", "outcome=ACHIEVED");
        assertThat(percent(of(declared, none).indexUnderOtherDenominator())).isEqualTo("80.95");
    }

    @Test
    void uniformWeightsAreHeldAgainstThoseOfThePlanWhereAllAreKnown() {
        assertThat(percent(of("unit FIN\n" + WEIGHED_PLAN, OUTCOMES).indexUnderOtherWeighting()))
                .isEqualTo("80.00");
        assertThat(of("unit FIN\n" + WEIGHED_PLAN.replace("; weight=10", ""), OUTCOMES)
                        .indexUnderOtherWeighting())
                .isEmpty();
        assertThat(of("unit FIN", OUTCOMES).indexUnderOtherWeighting()).isEmpty();
        assertThat(of("unit FIN; performance=0", "counts; assigned=2; achieved=1")
                        .indexUnderOtherWeighting())
                .isEmpty();
    }

    @Test
    void declaredWeightsAreHeldAgainstUniformOnes() {
        assertThat(of("unit FIN\nrules; weights=DECLARED\n" + WEIGHED_PLAN, OUTCOMES)
                        .indexUnderOtherWeighting())
                .contains(Ratio.of(2, 3));
    }

    @Test
    void aUnitBelowTheMinimumIsWorthWhatThePolicySays() {
        Alternatives below = of("unit FIN", "counts; assigned=20; achieved=16");
        assertThat(below.otherPolicies()).containsExactly(BelowMinimum.PROPORTIONAL, BelowMinimum.ZERO);
        OrdinaryRow row = below.belowMinimum().get(0);
        assertThat(Alternatives.evaluation(row, BelowMinimum.UNDECIDED)).isEmpty();
        assertThat(Alternatives.evaluation(row, BelowMinimum.PROPORTIONAL)).contains(new BigDecimal("80.00"));
        assertThat(Alternatives.evaluation(row, BelowMinimum.ZERO)).contains(BigDecimal.ZERO);
        assertThat(of("unit FIN", "counts; assigned=20; achieved=17").belowMinimum())
                .isEmpty();
    }

    @Test
    void thePrintedResultsAddUpToLessThanTheIndex() {
        Alternatives thirds = of("unit FIN", OUTCOMES);
        assertThat(thirds.sumOfPrintedResults()).contains(new BigDecimal("66.66"));
        assertThat(percent(Optional.of(thirds.score().performanceTotal().index())))
                .isEqualTo("66.67");
    }

    @Test
    void aRoundedValueReachesAThresholdThatTheFractionDoesNot() {
        String counts = "counts; assigned=100000; achieved=84996";
        assertThat(of("unit FIN", counts).thresholds()).isEqualTo(new Thresholds(1, 0, 1));
        assertThat(of("unit FIN", "counts; assigned=20; achieved=17").thresholds())
                .isEqualTo(new Thresholds(1, 1, 1));
        assertThat(of("unit FIN", OUTCOMES).thresholds()).isEqualTo(new Thresholds(1, 0, 0));
    }

    private static String percent(Optional<Ratio> ratio) {
        return ratio.flatMap(Ratio::percent).map(BigDecimal::toPlainString).orElse("unknown");
    }

    private static Alternatives of(String exercise, String workbook) {
        Exercise given = GivenExercise.of(exercise);
        CheckedBody body = new BodyCheck(given).assess(List.of(GivenWorkbook.of("dati.xlsx", workbook)));
        return new Alternatives(given, new BodyScorer(given, body).score());
    }

    @Test
    void weightsThatAddToNothingGiveNoIndex() {
        assertThat(of("unit FIN\nplan FIN; code=F1; weight=0", "objective").indexUnderOtherWeighting())
                .isEmpty();
    }
}
