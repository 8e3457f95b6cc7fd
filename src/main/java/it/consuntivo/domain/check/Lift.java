package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Submission;
import java.util.Optional;

/** What a recorded decision makes of a submission, so that a finding no longer holds. */
@FunctionalInterface
interface Lift {
    /**
     * The submission as decided.
     *
     * @param finding the error that the decision is about
     * @param value what was decided, as written
     * @return empty when the value says nothing that can be followed
     */
    Optional<Submission> apply(Submission submission, Finding finding, String value);
}
