package it.consuntivo.intake.facts;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveCode;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.Unit;
import java.util.List;
import java.util.Optional;

/** What the plan, if there is one, calls the objectives of a unit, and which mission and programme it gives them. */
final class PlannedCodes {
    private final List<PlannedObjective> planned;

    PlannedCodes(Exercise exercise, Unit unit) {
        this.planned = exercise.plan().stream()
                .filter(plan -> plan.unit().equals(unit.code()))
                .toList();
    }

    /** Whether the plan itself writes a code this way. */
    boolean hold(String written) {
        return planned.stream()
                .anyMatch(plan -> plan.code().filter(written::equalsIgnoreCase).isPresent());
    }

    /**
     * Mission and programme of an objective, as {@code 01/02}; empty when the plan gives none, or more than one.
     *
     * @param type empty where a row does not say
     */
    Optional<String> budgetCodes(Optional<ObjectiveType> type, String code) {
        List<String> codes = planned.stream()
                .filter(plan -> type.map(known -> known == plan.type()).orElse(true))
                .filter(plan -> ObjectiveCode.same(plan.codeOrNumber(), code))
                .flatMap(plan -> plan.mission().stream()
                        .flatMap(mission -> plan.programme().stream().map(programme -> mission + "/" + programme)))
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }
}
