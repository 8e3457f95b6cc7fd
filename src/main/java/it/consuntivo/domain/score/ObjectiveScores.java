package it.consuntivo.domain.score;

import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.check.CheckedSubmission.Settled;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Every single objective with its weight and result; one that nobody reported brings nothing. */
final class ObjectiveScores {
    private final Exercise exercise;
    private final Weights weights;

    ObjectiveScores(Exercise exercise, Weights weights) {
        this.exercise = exercise;
        this.weights = weights;
    }

    List<ScoredObjective> of(CheckedBody body) {
        return new ListedObjectives<>(exercise, this::reported, this::unreported).of(body);
    }

    private ScoredObjective reported(ListedObjective listed, Settled settled) {
        return scored(
                listed, settled.outcome(), settled.weight(), settled.declared().reason());
    }

    private ScoredObjective unreported(ListedObjective listed, PlannedObjective planned) {
        return scored(listed, Outcome.NOT_REPORTED, planned.weight(), Optional.empty());
    }

    private ScoredObjective scored(
            ListedObjective listed, Outcome outcome, Optional<BigDecimal> declared, Optional<String> reason) {
        boolean weighs = listed.type() == ObjectiveType.PERFORMANCE;
        return new ScoredObjective(
                listed,
                weighs ? weights.weight(outcome, declared) : Optional.empty(),
                outcome,
                weighs ? weights.result(outcome, declared) : Optional.empty(),
                reason);
    }
}
