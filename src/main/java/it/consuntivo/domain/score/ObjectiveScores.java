package it.consuntivo.domain.score;

import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.check.CheckedSubmission;
import it.consuntivo.domain.check.CheckedSubmission.Settled;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.SourceRow;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every single objective with its weight and result: those reported, and those the plan assigned to a silent unit. */
final class ObjectiveScores {
    private static final Comparator<ScoredObjective> BY_TYPE_AND_CODE = Comparator.comparing(ScoredObjective::type)
            .thenComparing(ScoredObjective::code, new CodeOrder())
            .thenComparing(ScoredObjective::workbook)
            .thenComparing(ScoredObjective::sheet)
            .thenComparing(ScoredObjective::row);

    private final Exercise exercise;
    private final CheckedBody body;
    private final Weights weights;

    ObjectiveScores(Exercise exercise, CheckedBody body, Weights weights) {
        this.exercise = exercise;
        this.body = body;
        this.weights = weights;
    }

    List<ScoredObjective> all() {
        return exercise.units().stream()
                .flatMap(unit -> of(unit.code()).sorted(BY_TYPE_AND_CODE))
                .toList();
    }

    private Stream<ScoredObjective> of(String unit) {
        return body.accepted(unit).map(this::reported).orElseGet(() -> exercise.plan().stream()
                .filter(planned -> planned.unit().equals(unit))
                .map(this::unreported));
    }

    private Stream<ScoredObjective> reported(CheckedSubmission submission) {
        return submission.objectives().stream().map(this::reported);
    }

    private ScoredObjective reported(Settled settled) {
        SourceRow source = settled.declared().source();
        return new ScoredObjective(
                settled.declared().unit(),
                settled.code(),
                settled.declared().type(),
                settled.category(),
                settled.mission(),
                settled.mission().flatMap(exercise.catalogue()::missionName),
                settled.programme(),
                exercise.catalogue().programmeName(settled.mission(), settled.programme()),
                settled.strategicAim(),
                settled.declared().text().orElseThrow(),
                weight(settled.declared().type(), settled.outcome(), settled.weight()),
                settled.outcome(),
                result(settled.declared().type(), settled.outcome(), settled.weight()),
                settled.declared().reason(),
                source.workbook(),
                source.sheet(),
                source.row());
    }

    private ScoredObjective unreported(PlannedObjective planned) {
        return new ScoredObjective(
                planned.unit(),
                planned.codeOrNumber(),
                planned.type(),
                planned.category(),
                planned.mission(),
                planned.mission().flatMap(exercise.catalogue()::missionName),
                planned.programme(),
                exercise.catalogue().programmeName(planned.mission(), planned.programme()),
                planned.strategicAim(),
                planned.text(),
                weight(planned.type(), Outcome.NOT_REPORTED, planned.weight()),
                Outcome.NOT_REPORTED,
                result(planned.type(), Outcome.NOT_REPORTED, planned.weight()),
                Optional.empty(),
                "",
                "",
                0);
    }

    private Optional<BigDecimal> weight(ObjectiveType type, Outcome outcome, Optional<BigDecimal> declared) {
        return type == ObjectiveType.PERFORMANCE ? weights.weight(outcome, declared) : Optional.empty();
    }

    private Optional<BigDecimal> result(ObjectiveType type, Outcome outcome, Optional<BigDecimal> declared) {
        return type == ObjectiveType.PERFORMANCE ? weights.result(outcome, declared) : Optional.empty();
    }
}
