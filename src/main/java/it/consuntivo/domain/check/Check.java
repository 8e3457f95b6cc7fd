package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Submission;
import java.util.List;

/** A rule that a unit's submission has to keep. Pure: what it needs besides, its constructor gets. */
@FunctionalInterface
interface Check {
    /** Everything that breaks the rule; empty when nothing does. */
    List<Finding> apply(Submission submission);
}
