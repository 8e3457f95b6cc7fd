package it.consuntivo.domain.score;

import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.Rules.BelowMinimum;
import it.consuntivo.domain.model.Rules.Weighting;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the same outcomes would come to under other rules than those in force. Whatever the score does not hold all
 * figures for is empty; nothing is guessed.
 */
public record Alternatives(Exercise exercise, BodyScore score) {

    /** How many of these results reach what is expected of them: exactly, and if the printed percentage were compared. */
    public record Thresholds(int held, int reached, int reachedAsPrinted) {}

    /** The other of the two denominators. */
    public Denominator otherDenominator() {
        return inForce() == Denominator.NET ? Denominator.GROSS : Denominator.NET;
    }

    private Denominator inForce() {
        return exercise.rules().denominator();
    }

    /** The index of the plan under the other denominator; empty where excluded objectives have weights of their own. */
    public Optional<Ratio> indexUnderOtherDenominator() {
        Tally tally = score.performanceTotal().tally();
        if (areUniform()) {
            return Optional.of(tally.ratio(otherDenominator()));
        }
        return tally.excluded() == 0 ? Optional.of(score.performanceTotal().index()) : Optional.empty();
    }

    /** The index of the plan under the other weighting; empty where the weight of an objective that counts is unknown. */
    public Optional<Ratio> indexUnderOtherWeighting() {
        Tally tally = score.performanceTotal().tally();
        if (tally.isEmpty()) {
            return Optional.empty();
        }
        return areUniform() ? declared(tally) : Optional.of(tally.ratio(inForce()));
    }

    private boolean areUniform() {
        return exercise.rules().weights() == Weighting.UNIFORM;
    }

    private Optional<Ratio> declared(Tally tally) {
        List<ScoredObjective> counted = score.objectives().stream()
                .filter(objective -> objective.weight().isPresent())
                .toList();
        boolean allListed = counted.size() == inForce().count(tally.assigned(), tally.excluded());
        boolean allKnown =
                counted.stream().allMatch(objective -> planned(objective).isPresent());
        BigDecimal whole = sum(counted, any -> true);
        return allListed && allKnown && whole.signum() > 0
                ? Optional.of(new Ratio(sum(counted, Alternatives::isAchieved), whole))
                : Optional.empty();
    }

    private static boolean isAchieved(ScoredObjective objective) {
        return objective.outcome() == Outcome.ACHIEVED;
    }

    private BigDecimal sum(List<ScoredObjective> objectives, Predicate<ScoredObjective> which) {
        return objectives.stream()
                .filter(which)
                .flatMap(objective -> planned(objective).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The weight that the plan gives it, though it does not count. */
    private Optional<BigDecimal> planned(ScoredObjective objective) {
        return exercise.planned(objective.unit(), ObjectiveType.PERFORMANCE).stream()
                .filter(planned -> planned.codeOrNumber().equals(objective.code()))
                .findFirst()
                .flatMap(PlannedObjective::weight);
    }

    /** The units below the minimum, in the order of every table. */
    public List<OrdinaryRow> belowMinimum() {
        return score.ordinary().stream()
                .filter(row -> row.standing().equals(Optional.of(Standing.BELOW)))
                .toList();
    }

    /** What a row below the minimum would be worth; empty when the evaluation board decides. */
    public static Optional<BigDecimal> evaluation(OrdinaryRow below, BelowMinimum policy) {
        return OrdinaryScores.evaluation(Standing.BELOW, below.ratio(), policy);
    }

    /** The policies that are not in force. */
    public List<BelowMinimum> otherPolicies() {
        return Arrays.stream(BelowMinimum.values())
                .filter(policy -> policy != exercise.rules().ordinary().belowMinimum())
                .toList();
    }

    /** The printed results of all units added up, which rounding may set apart from the index. */
    public Optional<BigDecimal> sumOfPrintedResults() {
        return added(PerformanceRow::result);
    }

    private Optional<BigDecimal> added(Function<PerformanceRow, Optional<BigDecimal>> value) {
        return score.performance().stream()
                .flatMap(row -> value.apply(row).stream())
                .reduce(BigDecimal::add);
    }

    /** Of the plan as a whole and of each unit's ordinary objectives. */
    public Thresholds thresholds() {
        List<Held> all = new ArrayList<>();
        all.add(new Held(score.performanceTotal().index(), exercise.rules().expectedResult()));
        score.ordinary().forEach(row -> all.add(new Held(row.ratio(), row.minimum())));
        List<Held> held =
                all.stream().filter(one -> one.ratio().percent().isPresent()).toList();
        return new Thresholds(
                held.size(),
                count(held.stream().filter(Held::isReached)),
                count(held.stream().filter(Held::isReachedAsPrinted)));
    }

    private static int count(Stream<Held> held) {
        return (int) held.count();
    }

    private record Held(Ratio ratio, BigDecimal expected) {
        boolean isReached() {
            return ratio.against(expected).filter(Standing::isReached).isPresent();
        }

        boolean isReachedAsPrinted() {
            return ratio.percent()
                    .filter(printed -> printed.compareTo(expected) >= 0)
                    .isPresent();
        }
    }
}
