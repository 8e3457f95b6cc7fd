package it.consuntivo.job.step;

import it.consuntivo.domain.model.RunId;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.files.Deliverables;
import java.io.IOException;

/** Given the score; leaves the tables of figures and their description, staged. */
public final class WriteTables implements StepWork {
    private final Publications publications;

    public WriteTables(Publications publications) {
        this.publications = publications;
    }

    @Override
    public int perform(RunId run) throws IOException {
        Publication publication = publications.of(run);
        return publications.stage(publication, Deliverables.tables(publication));
    }
}
