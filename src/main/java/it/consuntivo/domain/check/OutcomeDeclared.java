package it.consuntivo.domain.check;

import static it.consuntivo.domain.check.ObjectiveCheck.finding;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Submission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every objective has one outcome: a blank is never "not achieved", and outcome and result say the same. */
final class OutcomeDeclared implements Check {
    private final DeclaredOutcome declared;

    OutcomeDeclared(DeclaredOutcome declared) {
        this.declared = declared;
    }

    @Override
    public List<Finding> apply(Submission submission) {
        return Stream.concat(
                        submission.objectives().stream().flatMap(objective -> judge(objective).stream()),
                        fromResultsOnly(submission).stream())
                .toList();
    }

    private Optional<Finding> judge(Objective objective) {
        if (objective.outcome().isEmpty() && objective.result().isEmpty()) {
            return Optional.of(finding(Code.OUTCOME_MISSING, objective, outcomeField(objective)));
        }
        if (declared.resultIsNeither(objective)) {
            return Optional.of(finding(
                    Code.RESULT_NEITHER,
                    objective,
                    Field.RESULT,
                    objective.result().orElseThrow().toPlainString(),
                    declared.weight(objective).toPlainString()));
        }
        return contradiction(objective);
    }

    private static Field outcomeField(Objective objective) {
        return objective.source().columns().containsKey(Field.OUTCOME) ? Field.OUTCOME : Field.RESULT;
    }

    private static Optional<Finding> contradiction(Objective objective) {
        return objective.outcome().flatMap(outcome -> objective
                .result()
                .filter(result -> (outcome == Outcome.ACHIEVED) != (result.signum() > 0))
                .map(result -> finding(
                        Code.OUTCOME_CONTRADICTED, objective, Field.RESULT, outcome.name(), result.toPlainString())));
    }

    private static Optional<Finding> fromResultsOnly(Submission submission) {
        return submission.objectives().stream()
                .filter(objective ->
                        objective.outcome().isEmpty() && objective.result().isPresent())
                .findFirst()
                .map(first -> Finding.of(
                                Code.OUTCOME_FROM_RESULT, first.source().at(Field.RESULT))
                        .about(submission.unit()));
    }
}
