package it.consuntivo.domain.score;

import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.check.CheckedSubmission;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.score.BodyScore.CategoryRow;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.domain.score.BodyScore.ResourceRow;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Scores a body: from checked submissions to the figures of every table. */
public final class BodyScorer {
    private final Exercise exercise;
    private final CheckedBody body;

    public BodyScorer(Exercise exercise, CheckedBody body) {
        this.exercise = exercise;
        this.body = body;
    }

    public BodyScore score() {
        return exercise.phase() == Phase.FINAL ? evaluated() : monitored();
    }

    /** During the year nothing is evaluated, so there is nothing in the evaluation's tables. */
    private BodyScore monitored() {
        Ratio nothing = Ratio.of(0, 0);
        var ordinary = exercise.rules().ordinary();
        return new BodyScore(
                isFinal(),
                body.assessment().units(),
                List.of(),
                List.of(),
                new PerformanceRow(Optional.empty(), Tally.NONE, Optional.empty(), Optional.empty(), nothing),
                Optional.empty(),
                List.of(),
                new CategoryRow(Optional.empty(), Tally.NONE, nothing),
                List.of(),
                new OrdinaryRow(
                        Optional.empty(),
                        Tally.NONE,
                        ordinary.weight(),
                        ordinary.minimum(),
                        nothing,
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                resources(),
                Optional.of(new MonitoringScores(exercise, body).score()));
    }

    private BodyScore evaluated() {
        var tallies = new UnitTally(exercise, body);
        var weights = new Weights(exercise.rules(), counted(tallies));
        List<ScoredObjective> objectives = new ObjectiveScores(exercise, weights).of(body);
        var performance = new PerformanceScores(
                exercise, tallies, weights, new DeclaredIndex(exercise, body, weights), objectives);
        var performanceRows = performance.rows();
        var performanceTotal = performance.total(performanceRows);
        var categories = new CategoryScores(exercise, tallies, objectives);
        var ordinary = new OrdinaryScores(exercise, tallies, body);
        var ordinaryRows = ordinary.rows();
        return new BodyScore(
                isFinal(),
                body.assessment().units(),
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
                resources(),
                Optional.empty());
    }

    private List<ResourceRow> resources() {
        return ResourceScores.of(accepted().flatMap(submission -> submission.resources().stream()));
    }

    /** Number of objectives of the performance plan that count, of the whole body. */
    private int counted(UnitTally tallies) {
        Tally whole = exercise.units().stream()
                .map(unit -> tallies.of(unit, ObjectiveType.PERFORMANCE))
                .reduce(Tally.NONE, Tally::plus);
        return exercise.rules().denominator().count(whole.assigned(), whole.excluded());
    }

    private Stream<CheckedSubmission> accepted() {
        return exercise.units().stream().flatMap(unit -> body.accepted(unit.code()).stream());
    }

    private boolean isFinal() {
        return body.assessment().units().stream().noneMatch(unit -> unit.state().leavesAGap())
                && body.assessment().findings().stream().noneMatch(finding -> finding.code() == Code.WEIGHTS_NOT_WHOLE);
    }
}
