package it.consuntivo.job.step;

import it.consuntivo.domain.check.Assessment;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.job.setting.Version;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.files.Deliverable;
import it.consuntivo.publish.files.Staging;
import it.consuntivo.publish.json.Manifest.Imprint;
import it.consuntivo.publish.json.Source;
import it.consuntivo.store.RunDocuments;
import java.io.IOException;
import java.util.List;

/** What the publishing steps have in common: the publication that a run's documents make, and where its files wait. */
public final class Publications {
    private final RunContext context;
    private final RunDocuments documents;

    public Publications(RunContext context, RunDocuments documents) {
        this.context = context;
        this.documents = documents;
    }

    Publication of(RunId run) {
        Assessment assessment = documents.assessment(run);
        return new Publication(
                context.exercise(), documents.score(run), assessment.findings(), assessment.deliveries());
    }

    int stage(RunId run, Publication publication, List<Deliverable> deliverables) throws IOException {
        String source = Source.of(publication, Version.current());
        for (Deliverable deliverable : deliverables) {
            staging(run).stage(deliverable, publication, source);
        }
        return deliverables.size();
    }

    void publish(RunId run, Publication publication, List<Deliverable> deliverables) throws IOException {
        String source = Source.of(publication, Version.current());
        staging(run).publish(deliverables, publication, source, new Imprint(run.number(), Version.current()));
    }

    private Staging staging(RunId run) {
        return new Staging(context.published(), run.number());
    }
}
