package it.consuntivo.job.step;

import it.consuntivo.domain.model.Receipt;
import it.consuntivo.domain.model.Run;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.job.setting.Version;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.Received;
import it.consuntivo.publish.files.Deliverable;
import it.consuntivo.publish.files.Deliverables;
import it.consuntivo.publish.files.Staging;
import it.consuntivo.publish.json.Manifest.Imprint;
import it.consuntivo.publish.json.Source;
import it.consuntivo.store.ManifestStore;
import it.consuntivo.store.ReadingStore;
import it.consuntivo.store.RunDocuments;
import it.consuntivo.store.RunStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the publishing steps have in common: the publication that a run's documents make, and where its files wait. */
public final class Publications {
    private static final int MOST_EARLIER = 20;

    private final RunContext context;
    private final RunStore runs;
    private final ManifestStore manifest;
    private final Readings readings;
    private final RunDocuments documents;
    private Optional<Gathered> last = Optional.empty();

    public Publications(
            RunContext context, RunStore runs, ManifestStore manifest, ReadingStore readings, RunDocuments documents) {
        this.context = context;
        this.runs = runs;
        this.manifest = manifest;
        this.readings = new Readings(context, readings);
        this.documents = documents;
    }

    /** What a run publishes. Its documents stay as they are, so they are gathered once for all steps. */
    private record Gathered(RunId run, Deliverables deliverables) {}

    Deliverables of(RunId run) {
        Gathered gathered = last.filter(known -> known.run().equals(run))
                .orElseGet(() -> new Gathered(run, new Deliverables(publication(run))));
        last = Optional.of(gathered);
        return gathered.deliverables();
    }

    private Publication publication(RunId run) {
        return new Publication(
                context.exercise(),
                documents.score(run),
                documents.assessment(run),
                documents.differences(run),
                manifest.entries(run).stream()
                        .filter(entry -> !entry.ignored())
                        .map(this::received)
                        .toList(),
                earlier(run),
                documents.history(run),
                Version.current());
    }

    /**
     * What was published before with other results. A run that is repeated on the same inputs comes to the same page, so
     * those before it on the same inputs are passed over like the run itself.
     */
    private List<Run> earlier(RunId run) {
        String digest = runs.find(run).map(Run::digest).orElse("");
        return runs.all(run.exercise()).stream()
                .filter(other -> other.id().number() < run.number() && other.state() == Run.State.PUBLISHED)
                .dropWhile(other -> other.digest().equals(digest))
                .limit(MOST_EARLIER)
                .toList();
    }

    private Received received(ManifestStore.Entry entry) {
        return new Received(entry.file(), context.copies().of(entry.file().sha256()), () -> receipt(entry));
    }

    private Receipt receipt(ManifestStore.Entry entry) {
        return readings.find(entry.file()).map(ReadingStore.Reading::receipt).orElse(Receipt.NONE);
    }

    int stage(RunId run, List<Deliverable> deliverables) throws IOException {
        Publication publication = of(run).publication();
        Staging staging = staging(publication);
        for (Deliverable deliverable : deliverables) {
            staging.stage(deliverable, publication);
        }
        return deliverables.size();
    }

    void publish(RunId run, List<Deliverable> deliverables) throws IOException {
        Publication publication = of(run).publication();
        staging(publication).publish(deliverables, publication, new Imprint(run.number(), Version.current()));
    }

    private Staging staging(Publication publication) {
        return new Staging(context.published(), Source.of(publication));
    }
}
