package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Submission;
import java.util.List;
import java.util.Optional;

/** A unit that counts no ordinary objectives at all has no percentage, and is asked whether it means that. */
final class SomethingAssigned implements Check {
    @Override
    public List<Finding> apply(Submission submission) {
        return submission.counts().stream()
                .filter(counts -> counts.assigned().equals(Optional.of(0)))
                .map(counts -> Finding.of(Code.NOTHING_ASSIGNED, counts.source().at(Field.ASSIGNED))
                        .about(counts.unit()))
                .toList();
    }
}
