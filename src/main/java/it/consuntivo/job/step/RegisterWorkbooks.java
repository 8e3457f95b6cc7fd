package it.consuntivo.job.step;

import it.consuntivo.domain.model.RunId;
import it.consuntivo.intake.folder.FolderEntry;
import it.consuntivo.intake.folder.PrivateCopies;
import it.consuntivo.job.setting.Digest;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.store.ManifestStore;
import it.consuntivo.store.ReadingStore;
import it.consuntivo.store.RunDocuments;
import it.consuntivo.store.RunStore;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Given the drop folder and what stands published for earlier years; leaves the run's manifest, a private copy of each
 * workbook, and those results. From here on the run knows only these, whatever happens in the folder or to an earlier
 * exercise.
 */
public final class RegisterWorkbooks implements StepWork {
    private final RunContext context;
    private final RunStore runs;
    private final ManifestStore manifest;
    private final Readings readings;
    private final RunDocuments documents;

    public RegisterWorkbooks(
            RunContext context, RunStore runs, ManifestStore manifest, ReadingStore readings, RunDocuments documents) {
        this.context = context;
        this.runs = runs;
        this.manifest = manifest;
        this.readings = new Readings(context, readings);
        this.documents = documents;
    }

    @Override
    public int perform(RunId run) throws IOException {
        PrivateCopies copies = context.copies();
        copies.clear();
        readings.forgetThoseOfTheMoment();
        List<FolderEntry> folder = context.folder().look(copies::keep);
        List<ManifestStore.Entry> entries = IntStream.range(0, folder.size())
                .mapToObj(seq -> entry(seq, folder.get(seq)))
                .toList();
        manifest.replace(run, entries);
        documents.keepHistory(run, context.history());
        runs.freeze(run, Digest.ofInputs(context.exercise(), folder, context.history()), entries.size());
        return entries.size();
    }

    private static ManifestStore.Entry entry(int seq, FolderEntry found) {
        return new ManifestStore.Entry(seq, found.file(), found.ignored(), found.refusal());
    }
}
