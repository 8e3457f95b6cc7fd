package it.consuntivo.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.check.ReadWorkbook;
import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.BodyScore.CategoryRow;
import it.consuntivo.domain.score.BodyScore.MissionRow;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** The sums are right, whatever the units declare. */
class BodyScorePropertiesTest {
    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void whatTheUnitsDeclareAddsUpToTheBody(@ForAll("bodies") AnyBody body) {
        BodyScore score = body.score();
        assertThat(sum(score.performance().stream().map(PerformanceRow::tally)))
                .isEqualTo(score.performanceTotal().tally())
                .isEqualTo(declared(body, "P"));
        assertThat(sum(score.categories().stream().map(CategoryRow::tally)))
                .isEqualTo(score.categoryTotal().tally())
                .isEqualTo(declared(body, "A"));
        assertThat(sum(score.ordinary().stream().map(OrdinaryRow::tally)))
                .isEqualTo(score.ordinaryTotal().tally())
                .isEqualTo(declared(body, "O"));
        assertThat(score.isFinal()).isTrue();
    }

    @Property(tries = TRIES)
    void theMissionsHoldEveryObjectiveOfThePlanAndEveryOrdinaryOneOnce(@ForAll("bodies") AnyBody body) {
        BodyScore score = body.score();
        assertThat(sum(score.missions().stream().map(MissionRow::performance))).isEqualTo(declared(body, "P"));
        assertThat(sum(score.missions().stream().map(MissionRow::ordinary))).isEqualTo(declared(body, "O"));
    }

    @Property(tries = TRIES)
    void neitherTheOrderOfFilesNorThatOfRowsChangesAnything(@ForAll("bodies") AnyBody body, @ForAll Random random) {
        List<AnyBody.Row> rows = new ArrayList<>(body.rows());
        Collections.shuffle(rows, random);
        AnyBody shuffled = body.with(rows);
        List<ReadWorkbook> folder = new ArrayList<>(shuffled.workbooks());
        Collections.shuffle(folder, random);
        assertThat(figures(shuffled.score(folder))).isEqualTo(figures(body.score()));
    }

    @Property(tries = TRIES)
    void oneWorkbookForSeveralUnitsGivesWhatOneForEachDoes(@ForAll("bodies") AnyBody body) {
        assertThat(figures(body.score(List.of(AnyBody.workbook("tutti.xlsx", body.rows())))))
                .isEqualTo(figures(body.score()));
    }

    @Property(tries = TRIES)
    void anObjectiveAchievedAfterAllLowersNoResult(@ForAll("bodies") AnyBody body, @ForAll Random random) {
        List<AnyBody.Row> rows = new ArrayList<>(body.rows());
        Optional<AnyBody.Row> raised = rows.stream()
                .filter(row -> row.outcome() == Outcome.NOT_ACHIEVED)
                .skip(random.nextInt(3))
                .findFirst();
        raised.ifPresent(row -> rows.set(rows.indexOf(row), row.with(Outcome.ACHIEVED)));
        List<Ratio> before = ratios(body.score());
        List<Ratio> after = ratios(body.with(rows).score());
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            Ratio was = before.get(i);
            Ratio is = after.get(i);
            assertThat(is.part().multiply(was.whole()))
                    .isGreaterThanOrEqualTo(was.part().multiply(is.whole()));
        }
        assertThat(achieved(after)).isEqualTo(achieved(before) + (raised.isPresent() ? 1 : 0));
    }

    /** The objectives achieved, over the three totals. */
    private static int achieved(List<Ratio> ratios) {
        return ratios.subList(0, 3).stream()
                .mapToInt(ratio -> ratio.part().intValueExact())
                .sum();
    }

    @Property(tries = TRIES)
    void aMinimumIsReachedAsExactIntegersSay(@ForAll("bodies") AnyBody body) {
        for (OrdinaryRow row : body.score().ordinary()) {
            int excluded = body.denominator() == Denominator.NET ? row.tally().excluded() : 0;
            int whole = row.tally().assigned() - excluded;
            Optional<Integer> comparison = whole == 0
                    ? Optional.empty()
                    : Optional.of(Integer.compare(row.tally().achieved() * 100, body.minimum() * whole));
            assertThat(row.standing().map(standing -> -standing.compareTo(Standing.EQUAL)))
                    .isEqualTo(comparison.map(Integer::signum));
        }
    }

    @Property(tries = TRIES)
    void theWeightsPrintedAreHalfACentFromAHundredthPartAtMostAndTheWholeIsAHundred(@ForAll("bodies") AnyBody body) {
        BodyScore score = body.score();
        List<BigDecimal> weights = score.objectives().stream()
                .filter(objective -> objective.type() == ObjectiveType.PERFORMANCE)
                .map(ScoredObjective::weight)
                .flatMap(Optional::stream)
                .toList();
        BigDecimal number = BigDecimal.valueOf(weights.size());
        assertThat(weights).allSatisfy(weight -> assertThat(weight.multiply(number)
                        .subtract(BigDecimal.valueOf(100))
                        .abs())
                .isLessThanOrEqualTo(new BigDecimal("0.005").multiply(number)));
        assertThat(score.performanceTotal().weight())
                .isEqualTo(weights.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal("100.00")));
    }

    @Property
    void aPercentageStandsToAThresholdAsTheExactFractionDoes(
            @ForAll @IntRange(max = 2000) int part,
            @ForAll @IntRange(max = 2000) int more,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal threshold) {
        int whole = part + more;
        Optional<Standing> standing = Ratio.of(part, whole).against(threshold);
        BigInteger achieved = BigInteger.valueOf(part).multiply(BigInteger.valueOf(10_000));
        BigInteger expected = threshold.movePointRight(2).toBigIntegerExact().multiply(BigInteger.valueOf(whole));
        assertThat(standing.map(Standing::isReached))
                .isEqualTo(whole == 0 ? Optional.empty() : Optional.of(achieved.compareTo(expected) >= 0));
    }

    @Provide
    Arbitrary<AnyBody> bodies() {
        return AnyBody.arbitrary().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Random> random() {
        return Arbitraries.randomValue(source -> new Random(source.nextLong()));
    }

    private static Tally declared(AnyBody body, String type) {
        return Tally.of(body.rows().stream()
                .filter(row -> row.type().equals(type))
                .map(AnyBody.Row::outcome)
                .toList());
    }

    private static Tally sum(Stream<Tally> tallies) {
        return tallies.reduce(Tally.NONE, Tally::plus);
    }

    /** The three totals, then every row. */
    private static List<Ratio> ratios(BodyScore score) {
        Stream<Ratio> totals = Stream.of(
                score.performanceTotal().index(),
                score.categoryTotal().ratio(),
                score.ordinaryTotal().ratio());
        Stream<Ratio> rows = Stream.of(
                        score.performance().stream().map(PerformanceRow::index),
                        score.categories().stream().map(CategoryRow::ratio),
                        score.ordinary().stream().map(OrdinaryRow::ratio))
                .flatMap(each -> each);
        return Stream.concat(totals, rows).toList();
    }

    /** Every table but where its rows come from. */
    private static List<Object> figures(BodyScore score) {
        return List.of(
                score.performance(),
                score.performanceTotal(),
                score.judgement(),
                score.categories(),
                score.categoryTotal(),
                score.ordinary(),
                score.ordinaryTotal(),
                score.missions(),
                score.objectives().stream()
                        .map(each -> each.unit() + each.code() + each.outcome() + each.weight() + each.result())
                        .toList());
    }
}
