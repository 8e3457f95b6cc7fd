package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Submission;
import it.consuntivo.domain.model.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A unit reports as many objectives of each type as it was assigned, listed or counted. */
final class NumbersAssignedKept implements Check {
    private final Exercise exercise;

    NumbersAssignedKept(Exercise exercise) {
        this.exercise = exercise;
    }

    @Override
    public List<Finding> apply(Submission submission) {
        return exercise.unit(submission.unit()).stream()
                .flatMap(unit ->
                        Arrays.stream(ObjectiveType.values()).flatMap(type -> judge(submission, unit, type).stream()))
                .toList();
    }

    private Optional<Finding> judge(Submission submission, Unit unit, ObjectiveType type) {
        if (isListedInPlan(submission, type)) {
            return Optional.empty();
        }
        return exercise.assigned(unit, type).flatMap(assigned -> reported(submission, type)
                .filter(number -> !number.equals(assigned))
                .map(number -> Finding.of(
                                Code.NUMBER_ASSIGNED_DIFFERS,
                                place(submission, type),
                                type.name(),
                                assigned.toString(),
                                number.toString())
                        .about(unit.code())));
    }

    /** A list held against a plan is matched row by row, which says more than the numbers do. */
    private boolean isListedInPlan(Submission submission, ObjectiveType type) {
        return !exercise.plan().isEmpty() && !isCounted(submission, type);
    }

    private static boolean isCounted(Submission submission, ObjectiveType type) {
        return type == ObjectiveType.ORDINARY
                && submission.objectives(type).isEmpty()
                && !submission.counts().isEmpty();
    }

    /** Empty when the counts leave the number blank, which is a finding of its own. */
    private static Optional<Integer> reported(Submission submission, ObjectiveType type) {
        return isCounted(submission, type)
                ? submission.counts().get(0).assigned()
                : Optional.of(submission.objectives(type).size());
    }

    private static Origin place(Submission submission, ObjectiveType type) {
        return isCounted(submission, type)
                ? submission.counts().stream()
                        .findFirst()
                        .map(Counts::source)
                        .orElseThrow()
                        .at(Field.ASSIGNED)
                : Origin.ofWorkbook(submission.workbook());
    }
}
