package it.consuntivo.domain.check;

import static it.consuntivo.domain.check.ObjectiveCheck.finding;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Objective;
import java.util.stream.Stream;

/** During the year every objective says how it stands, or that it was excluded: a blank is never "on track". */
final class StateDeclared implements ObjectiveCheck {
    @Override
    public Stream<Finding> judge(Objective objective) {
        boolean excluded = objective.outcome().isPresent();
        if (objective.progress().isEmpty() && !excluded) {
            return Stream.of(finding(Code.STATE_MISSING, objective, Field.STATE));
        }
        return objective.progress().stream()
                .filter(progress -> excluded)
                .map(progress -> finding(Code.STATE_CONTRADICTED, objective, Field.STATE, progress.name()));
    }
}
