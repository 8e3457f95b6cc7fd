package it.consuntivo.domain.score;

import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.check.CheckedSubmission.Settled;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.SourceRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Every single objective of a body, by unit in the register's order, type and code: those reported, and those the plan
 * assigned to a silent unit.
 *
 * @param <T> what is said of each
 */
final class ListedObjectives<T extends Listed> {
    private static final Comparator<Listed> BY_TYPE_AND_CODE = Comparator.comparing(Listed::type)
            .thenComparing(Listed::code, new CodeOrder())
            .thenComparing(Listed::workbook)
            .thenComparing(Listed::sheet)
            .thenComparing(Listed::row);

    private final Exercise exercise;
    private final BiFunction<ListedObjective, Settled, T> reported;
    private final BiFunction<ListedObjective, PlannedObjective, T> unreported;

    ListedObjectives(
            Exercise exercise,
            BiFunction<ListedObjective, Settled, T> reported,
            BiFunction<ListedObjective, PlannedObjective, T> unreported) {
        this.exercise = exercise;
        this.reported = reported;
        this.unreported = unreported;
    }

    List<T> of(CheckedBody body) {
        return exercise.units().stream()
                .flatMap(unit -> of(body, unit.code()).sorted(BY_TYPE_AND_CODE))
                .toList();
    }

    private Stream<T> of(CheckedBody body, String unit) {
        return body.accepted(unit)
                .map(submission -> submission.objectives().stream().map(this::reported))
                .orElseGet(() -> exercise.plan().stream()
                        .filter(planned -> planned.unit().equals(unit))
                        .map(this::unreported));
    }

    private T reported(Settled settled) {
        SourceRow source = settled.declared().source();
        var listed = new ListedObjective(
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
                source.workbook(),
                source.sheet(),
                source.row());
        return reported.apply(listed, settled);
    }

    private T unreported(PlannedObjective planned) {
        var listed = new ListedObjective(
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
                "",
                "",
                0);
        return unreported.apply(listed, planned);
    }

    /** Those that name a mission, together with those of the same programme, in the order of both. */
    static <T extends Listed> Collection<List<T>> byMission(List<T> objectives) {
        var byCode = new TreeMap<String, List<T>>();
        for (T objective : objectives) {
            if (objective.mission().isPresent()) {
                String key =
                        objective.mission().get() + "/" + objective.programme().orElse("");
                byCode.computeIfAbsent(key, any -> new ArrayList<>()).add(objective);
            }
        }
        return byCode.values();
    }
}
