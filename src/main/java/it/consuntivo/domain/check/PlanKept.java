package it.consuntivo.domain.check;

import static it.consuntivo.domain.check.ObjectiveCheck.finding;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.Submission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a unit reports is what the plan assigned: nothing less, nothing more, and under the same mission and programme.
 * Ordinary objectives may be reported by counts instead.
 */
final class PlanKept implements Check {
    private final Exercise exercise;
    private final PlanMatch match;

    PlanKept(Exercise exercise, PlanMatch match) {
        this.exercise = exercise;
        this.match = match;
    }

    @Override
    public List<Finding> apply(Submission submission) {
        if (exercise.plan().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        match.unreported().stream()
                                .filter(plan -> !isCounted(submission, plan))
                                .map(plan -> unreported(submission, plan)),
                        submission.objectives().stream().flatMap(objective -> match.of(objective)
                                .map(plan -> otherCodes(objective, plan).stream())
                                .orElseGet(() -> Stream.of(unassigned(objective)))))
                .toList();
    }

    private static boolean isCounted(Submission submission, PlannedObjective plan) {
        return plan.type() == ObjectiveType.ORDINARY
                && !submission.counts().isEmpty()
                && submission.objectives(ObjectiveType.ORDINARY).isEmpty();
    }

    private static Finding unreported(Submission submission, PlannedObjective plan) {
        return Finding.of(
                        Code.ASSIGNED_NOT_REPORTED,
                        Origin.ofWorkbook(submission.workbook()),
                        plan.codeOrNumber(),
                        plan.text())
                .about(submission.unit(), plan.codeOrNumber());
    }

    private static Finding unassigned(Objective objective) {
        return finding(Code.REPORTED_NOT_ASSIGNED, objective, Field.CODE, objective.codeOrNumber());
    }

    private static Optional<Finding> otherCodes(Objective objective, PlannedObjective plan) {
        boolean agrees = agrees(objective.mission(), plan.mission()) && agrees(objective.programme(), plan.programme());
        return agrees
                ? Optional.empty()
                : Optional.of(finding(
                        Code.BUDGET_CODE_NOT_AS_PLANNED,
                        objective,
                        agrees(objective.mission(), plan.mission()) ? Field.PROGRAMME : Field.MISSION,
                        codes(
                                objective.mission().map(BudgetCode::code),
                                objective.programme().map(BudgetCode::code)),
                        codes(plan.mission(), plan.programme())));
    }

    private static boolean agrees(Optional<BudgetCode> declared, Optional<String> planned) {
        return declared.isEmpty()
                || planned.isEmpty()
                || declared.map(BudgetCode::code).equals(planned);
    }

    private static String codes(Optional<String> mission, Optional<String> programme) {
        return mission.orElse("") + programme.map(code -> "/" + code).orElse("");
    }
}
