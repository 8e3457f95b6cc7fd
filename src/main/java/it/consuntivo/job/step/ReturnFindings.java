package it.consuntivo.job.step;

import it.consuntivo.domain.model.RunId;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.files.Deliverables;
import java.io.IOException;

/** Given the assessment; leaves what tells units and operator what to correct and what became of each file, staged. */
public final class ReturnFindings implements StepWork {
    private final Publications publications;

    public ReturnFindings(Publications publications) {
        this.publications = publications;
    }

    @Override
    public int perform(RunId run) throws IOException {
        Publication publication = publications.of(run);
        return publications.stage(publication, Deliverables.findings(publication));
    }
}
