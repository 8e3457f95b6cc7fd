package it.consuntivo.domain.check;

import static it.consuntivo.domain.check.ObjectiveCheck.finding;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Submission;
import java.util.List;
import java.util.stream.Stream;

/** What was excluded or not achieved has a reason (D.Lgs. 150/2009, art. 10: deviations are accounted for). */
final class ReasonGiven implements Check {
    private final DeclaredOutcome declared;

    ReasonGiven(DeclaredOutcome declared) {
        this.declared = declared;
    }

    @Override
    public List<Finding> apply(Submission submission) {
        return submission.objectives().stream()
                .filter(objective -> objective.reason().isEmpty())
                .flatMap(objective -> declared.of(objective).stream().flatMap(outcome -> judge(objective, outcome)))
                .toList();
    }

    private static Stream<Finding> judge(Objective objective, Outcome outcome) {
        return switch (outcome) {
            case EXCLUDED -> Stream.of(finding(Code.EXCLUDED_WITHOUT_REASON, objective, Field.REASON));
            case NOT_ACHIEVED -> Stream.of(finding(Code.NOT_ACHIEVED_WITHOUT_REASON, objective, Field.REASON));
            case ACHIEVED, NOT_REPORTED -> Stream.empty();
        };
    }
}
