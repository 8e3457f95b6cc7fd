package it.consuntivo.domain.score;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The performance plan by unit and as a whole. The index is reckoned from exact numbers: 32 of 33 is 96.97, though the
 * printed weights add to 96.96.
 */
final class PerformanceScores {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Exercise exercise;
    private final UnitTally tallies;
    private final Weights weights;
    private final DeclaredIndex declared;
    private final List<ScoredObjective> objectives;

    PerformanceScores(
            Exercise exercise,
            UnitTally tallies,
            Weights weights,
            DeclaredIndex declared,
            List<ScoredObjective> objectives) {
        this.exercise = exercise;
        this.tallies = tallies;
        this.weights = weights;
        this.declared = declared;
        this.objectives = objectives;
    }

    List<PerformanceRow> rows() {
        return exercise.units().stream().map(this::row).toList();
    }

    PerformanceRow total(List<PerformanceRow> rows) {
        Tally tally = rows.stream().map(PerformanceRow::tally).reduce(Tally.NONE, Tally::plus);
        Ratio index = weights.areUniform() ? ratio(tally) : declared.ofWhole(tally);
        Optional<BigDecimal> percent = index.percent();
        return new PerformanceRow(Optional.empty(), tally, percent.map(any -> HUNDRED.setScale(2)), percent, index);
    }

    private PerformanceRow row(Unit unit) {
        Tally tally = tallies.of(unit, ObjectiveType.PERFORMANCE);
        List<ScoredObjective> own = objectives.stream()
                .filter(objective -> objective.unit().equals(unit.code()))
                .toList();
        Ratio index = weights.areUniform() ? ratio(tally) : declared.of(unit);
        return new PerformanceRow(
                Optional.of(unit.code()), tally, printedWeight(tally, own), printedResult(tally, own), index);
    }

    private Optional<BigDecimal> printedWeight(Tally tally, List<ScoredObjective> own) {
        return own.isEmpty() ? ofUnlisted(tally) : sum(own, ScoredObjective::weight);
    }

    private Optional<BigDecimal> printedResult(Tally tally, List<ScoredObjective> own) {
        return own.isEmpty()
                ? ofUnlisted(tally).map(weight -> BigDecimal.ZERO.setScale(2))
                : sum(own, ScoredObjective::result);
    }

    /** Of objectives of which only the number is known: as many times the uniform weight. */
    private Optional<BigDecimal> ofUnlisted(Tally tally) {
        return tally.isEmpty()
                ? Optional.empty()
                : weights.weight(Outcome.NOT_REPORTED, Optional.empty())
                        .map(weight -> weight.multiply(BigDecimal.valueOf(tally.assigned())));
    }

    private static Optional<BigDecimal> sum(
            List<ScoredObjective> own, Function<ScoredObjective, Optional<BigDecimal>> value) {
        return own.stream().flatMap(each -> value.apply(each).stream()).reduce(BigDecimal::add);
    }

    private Ratio ratio(Tally tally) {
        return tally.ratio(exercise.rules().denominator());
    }
}
