package it.consuntivo.job.step;

import it.consuntivo.domain.model.RunId;
import it.consuntivo.publish.files.Deliverables;
import java.io.IOException;

/** Given the score and the assessment; leaves the consolidated report, staged. */
public final class WriteReport implements StepWork {
    private final Publications publications;

    public WriteReport(Publications publications) {
        this.publications = publications;
    }

    @Override
    public int perform(RunId run) throws IOException {
        return publications.stage(publications.of(run), Deliverables.report());
    }
}
