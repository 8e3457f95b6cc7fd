package it.consuntivo.job.step;

import it.consuntivo.domain.model.RunId;
import java.io.IOException;

/** The work of a step that is done in one go, in one transaction. */
@FunctionalInterface
public interface StepWork {
    /**
     * Does the work of the step; doing it twice changes nothing.
     *
     * @return how many things it leaves
     * @throws IOException when the machine fails; the run can be gone on with
     */
    int perform(RunId run) throws IOException;
}
