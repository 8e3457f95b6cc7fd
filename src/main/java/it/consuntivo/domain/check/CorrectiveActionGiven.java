package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Progress;
import java.util.stream.Stream;

/** For what is late, at risk or suspended it is said what will be done (D.Lgs. 150/2009, art. 6: corrective measures). */
final class CorrectiveActionGiven implements ObjectiveCheck {
    @Override
    public Stream<Finding> judge(Objective objective) {
        return objective.progress().filter(Progress::needsAction).stream()
                .filter(progress -> objective.correctiveAction().isEmpty())
                .map(progress -> ObjectiveCheck.finding(
                        Code.CORRECTIVE_ACTION_MISSING, objective, Field.CORRECTIVE_ACTION, progress.name()));
    }
}
