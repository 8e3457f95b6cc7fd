package it.consuntivo.domain.score;

import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.check.CheckedSubmission;
import it.consuntivo.domain.check.CheckedSubmission.Settled;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Unit;
import java.util.List;

/** A unit's objectives of one type, counted: from its list, from its counts, or from what it was assigned. */
final class UnitTally {
    private final Exercise exercise;
    private final CheckedBody body;

    UnitTally(Exercise exercise, CheckedBody body) {
        this.exercise = exercise;
        this.body = body;
    }

    Tally of(Unit unit, ObjectiveType type) {
        return body.accepted(unit.code())
                .map(submission -> reported(submission, type))
                .orElseGet(() -> unreported(unit, type));
    }

    private static Tally reported(CheckedSubmission submission, ObjectiveType type) {
        List<Settled> listed = submission.objectives().stream()
                .filter(objective -> objective.declared().type() == type)
                .toList();
        return listed.isEmpty() && type == ObjectiveType.ORDINARY
                ? submission.counts().map(UnitTally::counted).orElse(Tally.NONE)
                : Tally.of(listed.stream().map(Settled::outcome).toList());
    }

    private static Tally counted(Counts counts) {
        int achieved = counts.achieved().orElseThrow();
        int excluded = counts.excluded().orElse(0);
        return new Tally(achieved, counts.assigned().orElseThrow() - achieved - excluded, 0, excluded);
    }

    /** What no accepted workbook reports stays in the count, as far as its number is known. */
    private Tally unreported(Unit unit, ObjectiveType type) {
        return new Tally(0, 0, exercise.assigned(unit, type).orElse(0), 0);
    }
}
