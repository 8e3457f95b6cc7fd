package it.consuntivo.domain.score;

import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.check.CheckedSubmission.Settled;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.SourceRow;
import it.consuntivo.domain.score.MonitoringScore.MonitoredObjective;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every single objective with its stage: those reported, and those the plan assigned to a silent unit. */
final class MonitoredObjectives {
    private static final Comparator<MonitoredObjective> BY_TYPE_AND_CODE = Comparator.comparing(
                    MonitoredObjective::type)
            .thenComparing(MonitoredObjective::code, new CodeOrder())
            .thenComparing(MonitoredObjective::workbook)
            .thenComparing(MonitoredObjective::sheet)
            .thenComparing(MonitoredObjective::row);

    private final Exercise exercise;
    private final CheckedBody body;

    MonitoredObjectives(Exercise exercise, CheckedBody body) {
        this.exercise = exercise;
        this.body = body;
    }

    List<MonitoredObjective> all() {
        return exercise.units().stream()
                .flatMap(unit -> of(unit.code()).sorted(BY_TYPE_AND_CODE))
                .toList();
    }

    private Stream<MonitoredObjective> of(String unit) {
        return body.accepted(unit)
                .map(submission -> submission.objectives().stream().map(this::reported))
                .orElseGet(() -> exercise.plan().stream()
                        .filter(planned -> planned.unit().equals(unit))
                        .map(this::unreported));
    }

    private MonitoredObjective reported(Settled settled) {
        SourceRow source = settled.declared().source();
        return new MonitoredObjective(
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
                settled.declared().progress().map(Stage::of).orElse(Stage.EXCLUDED),
                settled.declared().correctiveAction(),
                settled.declared().reason(),
                source.workbook(),
                source.sheet(),
                source.row());
    }

    private MonitoredObjective unreported(PlannedObjective planned) {
        return new MonitoredObjective(
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
                Stage.NOT_REPORTED,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                0);
    }
}
