package it.consuntivo.domain.check;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.ObjectiveCode;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which planned objective each reported one is: by code, and by type and number where either has no code of its own.
 * Nothing is matched by its words.
 */
final class PlanMatch {
    private final Map<Objective, PlannedObjective> planned = new HashMap<>();
    private final List<PlannedObjective> unreported = new ArrayList<>();

    PlanMatch(Exercise exercise, Submission submission) {
        for (ObjectiveType type : ObjectiveType.values()) {
            List<PlannedObjective> open = new ArrayList<>(exercise.planned(submission.unit(), type));
            match(submission.objectives(type), open, PlanMatch::sameLetters);
            match(submission.objectives(type), open, PlanMatch::sameCode);
            match(submission.objectives(type), open, PlanMatch::sameNumber);
            unreported.addAll(open);
        }
    }

    Optional<PlannedObjective> of(Objective objective) {
        return Optional.ofNullable(planned.get(objective));
    }

    /** What the plan assigns and the submission does not speak of. */
    List<PlannedObjective> unreported() {
        return List.copyOf(unreported);
    }

    private void match(
            List<Objective> reported, List<PlannedObjective> open, BiPredicate<Objective, PlannedObjective> same) {
        for (Objective objective : reported) {
            if (!planned.containsKey(objective)) {
                open.stream()
                        .filter(plan -> same.test(objective, plan))
                        .findFirst()
                        .ifPresent(plan -> {
                            planned.put(objective, plan);
                            open.remove(plan);
                        });
            }
        }
    }

    private static boolean sameLetters(Objective objective, PlannedObjective plan) {
        return objective
                .code()
                .filter(code -> plan.code().filter(code::equalsIgnoreCase).isPresent())
                .isPresent();
    }

    private static boolean sameCode(Objective objective, PlannedObjective plan) {
        return objective
                .code()
                .filter(code -> plan.code()
                        .filter(other -> ObjectiveCode.same(code, other))
                        .isPresent())
                .isPresent();
    }

    private static boolean sameNumber(Objective objective, PlannedObjective plan) {
        return isCodeless(objective, plan) && number(objective) == plan.number();
    }

    /** Whether either has no code of its own; a number beside a plan's numbers is a code like theirs. */
    private static boolean isCodeless(Objective objective, PlannedObjective plan) {
        boolean numbersPlanned = plan.code()
                .filter(code -> new ObjectiveCode(code).number().isPresent())
                .isPresent();
        return plan.code().isEmpty() || objective.code().isEmpty() || (objective.isOnlyNumbered() && !numbersPlanned);
    }

    private static int number(Objective objective) {
        return objective
                .code()
                .flatMap(code -> new ObjectiveCode(code).number())
                .orElse(objective.number());
    }
}
