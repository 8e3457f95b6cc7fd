package it.consuntivo.job.step;

import it.consuntivo.domain.model.Run.Published;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.PublishedYear;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.publish.files.Deliverable;
import it.consuntivo.publish.files.Deliverables;
import it.consuntivo.store.CountedStore;
import it.consuntivo.store.PublishedStore;
import it.consuntivo.store.ReadingStore;
import it.consuntivo.store.RunDocuments;
import it.consuntivo.store.RunStore;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Given the staged files; leaves them published, the run marked so, and nothing behind that only this run needed. When a
 * file cannot be replaced, the last published set stays as it was.
 */
public final class Publish implements StepWork {
    private final RunContext context;
    private final Publications publications;
    private final RunStore runs;
    private final ReadingStore readings;
    private final RunDocuments documents;
    private final Verification verification;
    private final CountedStore counted;
    private final PublishedStore published;
    private final InstantSource clock;

    public Publish(
            RunContext context,
            Publications publications,
            RunStore runs,
            ReadingStore readings,
            RunDocuments documents,
            Verification verification,
            CountedStore counted,
            PublishedStore published,
            InstantSource clock) {
        this.context = context;
        this.publications = publications;
        this.runs = runs;
        this.readings = readings;
        this.documents = documents;
        this.verification = verification;
        this.counted = counted;
        this.published = published;
        this.clock = clock;
    }

    @Override
    public int perform(RunId run) throws IOException {
        Deliverables deliverables = publications.of(run);
        List<Deliverable> all = deliverables.all();
        publications.publish(run, all);
        BodyScore score = deliverables.publication().score();
        Instant now = clock.instant();
        runs.published(run, score.isFinal() ? Published.FINAL : Published.PROVISIONAL, now);
        published.stand(PublishedYear.of(context.exercise(), score, run, now));
        verification.of(run).statements().forEach(statement -> counted.count(run.exercise(), statement));
        readings.keepOnly(run, context.readingFingerprint());
        documents.keepOnly(run);
        return all.size();
    }
}
