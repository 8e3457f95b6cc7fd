package it.consuntivo.domain.score;

import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.check.CheckedSubmission;
import it.consuntivo.domain.check.CheckedSubmission.Settled;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.score.MonitoringScore.MissionStages;
import it.consuntivo.domain.score.MonitoringScore.MonitoredObjective;
import it.consuntivo.domain.score.MonitoringScore.UnitStages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts where the objectives of a body stand during the year: by unit, by mission, and as a whole. */
final class MonitoringScores {
    private final Exercise exercise;
    private final CheckedBody body;

    MonitoringScores(Exercise exercise, CheckedBody body) {
        this.exercise = exercise;
        this.body = body;
    }

    MonitoringScore score() {
        List<MonitoredObjective> objectives =
                new ListedObjectives<>(exercise, MonitoringScores::monitored, MonitoringScores::silent).of(body);
        List<UnitStages> units = exercise.units().stream().map(this::unit).toList();
        return new MonitoringScore(
                objectives,
                units,
                units.stream().map(UnitStages::tally).reduce(StageTally.NONE, StageTally::plus),
                ListedObjectives.byMission(objectives).stream()
                        .map(MonitoringScores::mission)
                        .toList(),
                exercise.units().stream()
                        .flatMap(unit -> body.accepted(unit.code()).stream())
                        .flatMap(IndicatorScores::monitored)
                        .toList());
    }

    private static MonitoredObjective monitored(ListedObjective listed, Settled settled) {
        return new MonitoredObjective(
                listed,
                stage(settled),
                settled.declared().correctiveAction(),
                settled.declared().reason());
    }

    private static MonitoredObjective silent(ListedObjective listed, PlannedObjective planned) {
        return new MonitoredObjective(listed, Stage.NOT_REPORTED, Optional.empty(), Optional.empty());
    }

    private static Stage stage(Settled settled) {
        return settled.declared().progress().map(Stage::of).orElse(Stage.EXCLUDED);
    }

    private UnitStages unit(Unit unit) {
        StageTally tally =
                body.accepted(unit.code()).map(MonitoringScores::reported).orElseGet(() -> unreported(unit));
        return new UnitStages(Optional.of(unit.code()), tally);
    }

    private static StageTally reported(CheckedSubmission submission) {
        StageTally listed = StageTally.of(
                submission.objectives().stream().map(MonitoringScores::stage).toList());
        boolean listsOrdinary = submission.objectives().stream()
                .anyMatch(each -> each.declared().type() == ObjectiveType.ORDINARY);
        return submission
                .counts()
                .filter(counts -> !listsOrdinary)
                .map(counts -> listed.plus(counted(counts)))
                .orElse(listed);
    }

    /** Of objectives that are only counted, no more is known than how many are completed and excluded. */
    private static StageTally counted(Counts counts) {
        int completed = counts.achieved().orElseThrow();
        int excluded = counts.excluded().orElse(0);
        return new StageTally(Map.of(
                Stage.COMPLETED, completed,
                Stage.EXCLUDED, excluded,
                Stage.COUNTED, counts.assigned().orElseThrow() - completed - excluded));
    }

    private StageTally unreported(Unit unit) {
        return Arrays.stream(ObjectiveType.values())
                .map(type -> StageTally.of(
                        Stage.NOT_REPORTED, exercise.assigned(unit, type).orElse(0)))
                .reduce(StageTally.NONE, StageTally::plus);
    }

    private static MissionStages mission(List<MonitoredObjective> objectives) {
        MonitoredObjective any = objectives.get(0);
        return new MissionStages(
                any.mission().orElseThrow(),
                any.missionName().orElse(""),
                any.programme(),
                any.programmeName(),
                StageTally.of(objectives.stream().map(MonitoredObjective::stage).toList()));
    }
}
