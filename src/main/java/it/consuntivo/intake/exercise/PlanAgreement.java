package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.Rules.Weighting;
import it.consuntivo.domain.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the plan's file against what the exercise's own file says of it. */
final class PlanAgreement {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What rounding each weight to two decimals may cost. */
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");

    private final List<PlannedObjective> plan;

    PlanAgreement(List<PlannedObjective> plan) {
        this.plan = plan;
    }

    /** Numbers assigned beside a plan must be those of the plan. */
    void checkAssigned(Section root, List<Unit> units) {
        List<Section> sections = root.sections("units", Section.ANY);
        Map<String, ObjectiveType> types = Vocabulary.of(ObjectiveType.class);
        for (int i = 0; i < units.size(); i++) {
            Section assigned = sections.get(i).section("assigned", Section.ANY);
            Unit unit = units.get(i);
            types.forEach((word, type) -> assigned.scalar(word).ifPresent(number -> agree(number, unit, type)));
        }
    }

    private void agree(Written number, Unit unit, ObjectiveType type) {
        long planned = plan.stream()
                .filter(objective -> objective.unit().equals(unit.code()) && objective.type() == type)
                .count();
        Optional<Integer> assigned = Optional.ofNullable(unit.assigned().get(type));
        assigned.filter(count -> count != planned).ifPresent(count -> number.refuse(Phrase.of("plan.number", planned)));
    }

    /** Declared weights of the performance plan, where it gives any, must be given for all and add to 100. */
    void checkWeights(Weighting weighting, Faults faults) {
        List<Optional<BigDecimal>> weights = plan.stream()
                .filter(objective -> objective.type() == ObjectiveType.PERFORMANCE)
                .map(PlannedObjective::weight)
                .toList();
        if (weighting == Weighting.UNIFORM || weights.stream().allMatch(Optional::isEmpty)) {
            return;
        }
        long missing = weights.stream().filter(Optional::isEmpty).count();
        if (missing > 0) {
            faults.add(1, "peso", Phrase.of("weights.missing", missing), Phrase.of("weights.all"));
            return;
        }
        BigDecimal sum = weights.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance = HALF_CENT.multiply(BigDecimal.valueOf(weights.size()));
        if (sum.subtract(HUNDRED).abs().compareTo(tolerance) > 0) {
            faults.add(1, "peso", Phrase.of("weights.sum", sum), Phrase.of("weights.whole", tolerance));
        }
    }
}
