package it.consuntivo.domain.check;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Submission;
import it.consuntivo.domain.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What each objective of the performance plan weighs where weights are uniform: 100 / n, two decimals, half up. */
public final class UniformWeight {
    private final Exercise exercise;

    UniformWeight(Exercise exercise) {
        this.exercise = exercise;
    }

    /** The weight among n objectives that count; empty when there are none. */
    public static Optional<BigDecimal> among(int counted) {
        return counted == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100).divide(BigDecimal.valueOf(counted), 2, RoundingMode.HALF_UP));
    }

    /**
     * The weight that the workbooks suppose; empty while a unit's number of objectives is unknown.
     *
     * @param submissions of each unit what counts, as decided; empty where there is none
     */
    Optional<BigDecimal> of(Function<Unit, Optional<Submission>> submissions) {
        int counted = 0;
        for (Unit unit : exercise.units()) {
            Optional<Integer> ofUnit = counted(unit, submissions.apply(unit));
            if (ofUnit.isEmpty()) {
                return Optional.empty();
            }
            counted += ofUnit.orElseThrow();
        }
        return among(counted);
    }

    private Optional<Integer> counted(Unit unit, Optional<Submission> submitted) {
        List<Objective> reported = submitted
                .map(submission -> submission.objectives(ObjectiveType.PERFORMANCE))
                .orElse(List.of());
        Optional<Integer> assigned = exercise.assigned(unit, ObjectiveType.PERFORMANCE)
                .or(() -> reported.isEmpty() ? Optional.empty() : Optional.of(reported.size()));
        int excluded = (int) reported.stream()
                .filter(objective -> objective.outcome().equals(Optional.of(Outcome.EXCLUDED)))
                .count();
        return assigned.map(number -> exercise.rules().denominator().count(number, excluded));
    }
}
