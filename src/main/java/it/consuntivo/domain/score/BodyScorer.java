package it.consuntivo.domain.score;

import it.consuntivo.domain.check.Assessment;
import it.consuntivo.domain.check.CheckedSubmission;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import java.util.List;
import java.util.stream.Stream;

/** Scores a body: from checked submissions to the figures of every table. */
public final class BodyScorer {
    private final Exercise exercise;
    private final Assessment assessment;

    public BodyScorer(Exercise exercise, Assessment assessment) {
        this.exercise = exercise;
        this.assessment = assessment;
    }

    public BodyScore score() {
        var tallies = new UnitTally(exercise, assessment);
        var weights = new Weights(exercise.rules(), counted(tallies));
        List<ScoredObjective> objectives = new ObjectiveScores(exercise, assessment, weights).all();
        var performance = new PerformanceScores(exercise, tallies, weights, objectives);
        var performanceRows = performance.rows();
        var performanceTotal = performance.total(performanceRows);
        var categories = new CategoryScores(exercise, tallies, objectives);
        var ordinary = new OrdinaryScores(exercise, tallies, assessment);
        var ordinaryRows = ordinary.rows();
        return new BodyScore(
                isFinal(),
                assessment.units(),
                objectives,
                performanceRows,
                performanceTotal,
                performanceTotal.index().against(exercise.rules().expectedResult()),
                categories.rows(),
                categories.total(),
                ordinaryRows,
                ordinary.total(ordinaryRows),
                ordinary.exclusions(),
                new MissionScores(exercise).rows(objectives),
                accepted().flatMap(IndicatorScores::of).toList(),
                ResourceScores.of(accepted().flatMap(submission -> submission.resources().stream())));
    }

    /** Number of objectives of the performance plan that count, of the whole body. */
    private int counted(UnitTally tallies) {
        Tally whole = exercise.units().stream()
                .map(unit -> tallies.of(unit, ObjectiveType.PERFORMANCE))
                .reduce(Tally.NONE, Tally::plus);
        return exercise.rules().denominator().count(whole.assigned(), whole.excluded());
    }

    private Stream<CheckedSubmission> accepted() {
        return exercise.units().stream().flatMap(unit -> assessment.accepted(unit.code()).stream());
    }

    private boolean isFinal() {
        return assessment.units().stream().noneMatch(unit -> unit.state().leavesAGap())
                && assessment.findings().stream().noneMatch(finding -> finding.code() == Code.WEIGHTS_NOT_WHOLE);
    }
}
