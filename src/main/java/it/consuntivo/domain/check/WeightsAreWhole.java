package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.Rules.Weighting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Declared weights add to 100 within n × 0.005, the most that rounding each to two decimals can take away. Told once
 * every unit's weights are known; a plan's weights are held to it when the exercise is read.
 */
final class WeightsAreWhole {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
    private final Exercise exercise;

    WeightsAreWhole(Exercise exercise) {
        this.exercise = exercise;
    }

    List<Finding> apply(Map<String, CheckedSubmission> accepted, List<UnitStanding> standings) {
        boolean complete =
                standings.stream().noneMatch(standing -> standing.state().leavesAGap());
        List<BigDecimal> weights = accepted.values().stream()
                .flatMap(submission -> submission.objectives().stream())
                .filter(objective -> objective.declared().type() == ObjectiveType.PERFORMANCE)
                .flatMap(objective -> objective.weight().stream())
                .toList();
        boolean judged = exercise.phase() == Phase.FINAL
                && exercise.rules().weights() == Weighting.DECLARED
                && complete
                && !weights.isEmpty();
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return judged && !isWhole(sum, weights.size())
                ? List.of(Finding.of(Code.WEIGHTS_NOT_WHOLE, Origin.NOWHERE, sum.toPlainString()))
                : List.of();
    }

    /** Whether n weights that add to this sum are a whole of 100. */
    static boolean isWhole(BigDecimal sum, int n) {
        BigDecimal gap = sum.subtract(BigDecimal.valueOf(100)).abs();
        return gap.compareTo(TOLERANCE.multiply(BigDecimal.valueOf(n))) <= 0;
    }
}
