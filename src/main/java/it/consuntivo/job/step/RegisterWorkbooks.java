package it.consuntivo.job.step;

import it.consuntivo.domain.model.RunId;
import it.consuntivo.intake.folder.FileName;
import it.consuntivo.intake.folder.FolderEntry;
import it.consuntivo.intake.folder.PrivateCopies;
import it.consuntivo.job.setting.Digest;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.store.ManifestStore;
import it.consuntivo.store.ReadingStore;
import it.consuntivo.store.RunStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Given the drop folder; leaves the run's manifest, and a private copy of each workbook that has not been read before.
 * From here on the run knows only the manifest and the copies, whatever happens in the folder.
 */
public final class RegisterWorkbooks implements StepWork {
    private final RunContext context;
    private final RunStore runs;
    private final ManifestStore manifest;
    private final ReadingStore readings;

    public RegisterWorkbooks(RunContext context, RunStore runs, ManifestStore manifest, ReadingStore readings) {
        this.context = context;
        this.runs = runs;
        this.manifest = manifest;
        this.readings = readings;
    }

    @Override
    public int perform(RunId run) throws IOException {
        PrivateCopies copies = context.copies();
        copies.clear();
        Set<ReadingStore.Key> known = readings.keys(run.exercise(), context.readingFingerprint());
        List<FolderEntry> folder = context.folder().look(file -> copy(file, copies, known));
        List<ManifestStore.Entry> entries = IntStream.range(0, folder.size())
                .mapToObj(seq -> entry(seq, folder.get(seq)))
                .toList();
        manifest.replace(run, entries);
        runs.freeze(run, Digest.ofInputs(context.exercise(), folder), entries.size());
        return entries.size();
    }

    private static String copy(Path file, PrivateCopies copies, Set<ReadingStore.Key> known) throws IOException {
        String name = FileName.of(file);
        return copies.keep(file, hash -> known.contains(new ReadingStore.Key(hash, name)));
    }

    private static ManifestStore.Entry entry(int seq, FolderEntry found) {
        return new ManifestStore.Entry(seq, found.file(), found.ignored(), found.refusal());
    }
}
