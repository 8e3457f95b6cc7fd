package it.consuntivo.domain.score;

import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Weights achieved of all weights, where weights are declared: from the weights as they were declared, because those
 * that are printed are rounded.
 */
final class DeclaredIndex {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Exercise exercise;
    private final List<Weighed> objectives;

    private record Weighed(String unit, Outcome outcome, Optional<BigDecimal> weight) {}

    DeclaredIndex(Exercise exercise, CheckedBody body, Weights weights) {
        this.exercise = exercise;
        this.objectives = exercise.units().stream()
                .flatMap(unit -> weighed(unit, body))
                .filter(objective -> weights.counts(objective.outcome()))
                .toList();
    }

    private Stream<Weighed> weighed(Unit unit, CheckedBody body) {
        return body.accepted(unit.code())
                .map(submission -> submission.objectives().stream()
                        .filter(each -> each.declared().type() == ObjectiveType.PERFORMANCE)
                        .map(each -> new Weighed(unit.code(), each.outcome(), each.weight())))
                .orElseGet(() -> exercise.planned(unit.code(), ObjectiveType.PERFORMANCE).stream()
                        .map(each -> new Weighed(unit.code(), Outcome.NOT_REPORTED, each.weight())));
    }

    Ratio of(Unit unit) {
        List<Weighed> own = objectives.stream()
                .filter(objective -> objective.unit().equals(unit.code()))
                .toList();
        return new Ratio(achieved(own), sum(own.stream()));
    }

    /** Of the whole body: where an objective counts whose weight is unknown, all weights are 100 by definition. */
    Ratio ofWhole(Tally tally) {
        int counted = exercise.rules().denominator().count(tally.assigned(), tally.excluded());
        long known =
                objectives.stream().filter(each -> each.weight().isPresent()).count();
        return new Ratio(achieved(objectives), known < counted ? HUNDRED : sum(objectives.stream()));
    }

    private static BigDecimal achieved(List<Weighed> objectives) {
        return sum(objectives.stream().filter(objective -> objective.outcome() == Outcome.ACHIEVED));
    }

    private static BigDecimal sum(Stream<Weighed> objectives) {
        return objectives.flatMap(objective -> objective.weight().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
