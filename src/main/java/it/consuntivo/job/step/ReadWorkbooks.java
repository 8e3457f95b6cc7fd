package it.consuntivo.job.step;

import it.consuntivo.domain.model.RunId;
import it.consuntivo.intake.WorkbookReader;
import it.consuntivo.intake.facts.WorkbookReading;
import it.consuntivo.intake.folder.PrivateCopies;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.store.ManifestStore;
import it.consuntivo.store.ReadingStore;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Given the manifest and the private copies; leaves the reading of every readable workbook. Works in parts, in parallel,
 * a chunk of workbooks in one transaction; what has been read is passed over, so a part begun again goes on where it
 * stopped.
 */
public final class ReadWorkbooks {
    /** A part holds at least so many workbooks, because each part costs the history several rows. */
    private static final int SMALLEST_PART = 4;

    private static final int MOST_PARTS = 16;

    private final RunContext context;
    private final ManifestStore manifest;
    private final Readings readings;
    private final WorkbookReader reader;

    public ReadWorkbooks(RunContext context, ManifestStore manifest, ReadingStore readings) {
        this.context = context;
        this.manifest = manifest;
        this.readings = new Readings(context, readings);
        this.reader = new WorkbookReader(context.exercise(), context.fileTime());
    }

    /**
     * A part of the manifest.
     *
     * @param from first place, included
     * @param to last place, excluded
     */
    public record Part(int from, int to) {}

    /** A workbook and what reading it gave. */
    public record Read(ManifestStore.Entry entry, ReadingStore.Reading reading) {}

    /** The parts by name. They depend on the manifest alone, so that a run begun again on another machine has the same. */
    public Map<String, Part> parts(RunId run) {
        int files = manifest.entries(run).size();
        int parts = Math.max(1, Math.min(MOST_PARTS, (files + SMALLEST_PART - 1) / SMALLEST_PART));
        Map<String, Part> byName = new HashMap<>();
        for (int i = 0; i < parts; i++) {
            byName.put(String.format(Locale.ROOT, "part%02d", i), new Part(files * i / parts, files * (i + 1) / parts));
        }
        return byName;
    }

    /**
     * Whether every workbook of the manifest still has its private copy, to be read and to be returned. A run that has
     * not come to its manifest needs none.
     */
    public boolean canGoOn(RunId run) {
        PrivateCopies copies = context.copies();
        try {
            if (!manifest.isThere(run)) {
                return true;
            }
            for (ManifestStore.Entry entry : manifest.entries(run)) {
                if (entry.isReadable() && !copies.has(entry.file().sha256())) {
                    return false;
                }
            }
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The workbooks of a part that have not been read. */
    public List<ManifestStore.Entry> unread(RunId run, String name) {
        Part part = Objects.requireNonNull(parts(run).get(name), name);
        return manifest.entries(run).subList(part.from(), part.to()).stream()
                .filter(ManifestStore.Entry::isReadable)
                .filter(entry -> !readings.has(entry.file()))
                .toList();
    }

    public Read read(ManifestStore.Entry entry) throws IOException {
        WorkbookReading reading = reader.read(
                context.copies().of(entry.file().sha256()), entry.file().name());
        return new Read(entry, new ReadingStore.Reading(reading.facts(), reading.findings(), reading.receipt()));
    }

    public void keep(Iterable<? extends Read> chunk) {
        chunk.forEach(read -> readings.keep(read.entry().file(), read.reading()));
    }
}
