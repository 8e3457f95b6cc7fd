package it.consuntivo.domain.check;

import static it.consuntivo.domain.check.ObjectiveCheck.finding;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.Rules.Weighting;
import it.consuntivo.domain.model.Submission;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where weights are declared, every objective of the performance plan has one, and the plan's holds; where they are
 * uniform, a unit that writes different ones is told that they do not count.
 */
final class WeightsAsAssigned implements Check {
    private final Exercise exercise;
    private final PlanMatch match;
    private final Optional<BigDecimal> uniformWeight;

    /**
     * @param uniformWeight what each objective weighs where weights are uniform, if the number of objectives is known
     */
    WeightsAsAssigned(Exercise exercise, PlanMatch match, Optional<BigDecimal> uniformWeight) {
        this.exercise = exercise;
        this.match = match;
        this.uniformWeight = uniformWeight;
    }

    @Override
    public List<Finding> apply(Submission submission) {
        List<Objective> weighed = submission.objectives(ObjectiveType.PERFORMANCE);
        if (exercise.rules().weights() == Weighting.UNIFORM) {
            return unequal(weighed);
        }
        return weighed.stream()
                .flatMap(objective -> judge(objective, match.of(objective)).stream())
                .toList();
    }

    private List<Finding> unequal(List<Objective> weighed) {
        Optional<BigDecimal> holds = uniformWeight.or(() -> weighed.stream()
                .flatMap(objective -> objective.weight().stream())
                .findFirst());
        return weighed.stream()
                .filter(objective -> objective
                        .weight()
                        .filter(weight -> !DeclaredOutcome.sameWhenPrinted(weight, holds.orElse(weight)))
                        .isPresent())
                .map(objective -> differs(objective, holds.orElseThrow()))
                // once is enough: the others differ for the same reason
                .limit(1)
                .toList();
    }

    private Optional<Finding> judge(Objective objective, Optional<PlannedObjective> plan) {
        Optional<BigDecimal> planned = plan.flatMap(PlannedObjective::weight);
        if (planned.isEmpty()) {
            return objective.weight().isPresent() || !counts(objective)
                    ? Optional.empty()
                    : Optional.of(finding(Code.WEIGHT_MISSING, objective, Field.WEIGHT));
        }
        return objective
                .weight()
                .filter(weight -> !DeclaredOutcome.sameWhenPrinted(weight, planned.orElseThrow()))
                .map(weight -> differs(objective, planned.orElseThrow()));
    }

    /** An excluded objective has no weight, unless the denominator is gross. */
    private boolean counts(Objective objective) {
        return exercise.rules().denominator() == Denominator.GROSS
                || !objective.outcome().equals(Optional.of(Outcome.EXCLUDED));
    }

    private static Finding differs(Objective objective, BigDecimal holds) {
        return finding(
                Code.WEIGHT_DIFFERS,
                objective,
                Field.WEIGHT,
                objective.weight().orElseThrow().toPlainString(),
                holds.toPlainString());
    }
}
