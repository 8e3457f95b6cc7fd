package it.consuntivo.job.step;

import it.consuntivo.domain.model.RunId;
import java.io.IOException;

/** Given the score; leaves the tables of figures and their description, staged. */
public final class WriteTables implements StepWork {
    private final Publications publications;

    public WriteTables(Publications publications) {
        this.publications = publications;
    }

    @Override
    public int perform(RunId run) throws IOException {
        return publications.stage(run, publications.of(run).tables());
    }
}
