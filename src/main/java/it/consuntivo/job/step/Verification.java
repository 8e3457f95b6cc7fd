package it.consuntivo.job.step;

import it.consuntivo.domain.check.BodyCheck;
import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.check.ReadWorkbook;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.store.DamagedDocumentException;
import it.consuntivo.store.ManifestStore;
import it.consuntivo.store.ReadingStore;
import java.util.List;

/** Holds a run's readings against the rules. Pure and cheap, so it is done again rather than believed from a row. */
public final class Verification {
    private final RunContext context;
    private final ManifestStore manifest;
    private final Readings readings;

    public Verification(RunContext context, ManifestStore manifest, ReadingStore readings) {
        this.context = context;
        this.manifest = manifest;
        this.readings = new Readings(context, readings);
    }

    /**
     * Checks every workbook of the manifest.
     *
     * @throws DamagedDocumentException when a workbook has not been read: no result is better than one without it
     */
    public CheckedBody of(RunId run) {
        List<ReadWorkbook> folder =
                manifest.entries(run).stream().map(this::workbook).toList();
        return new BodyCheck(context.exercise())
                .assess(folder, counting -> reading(counting.file()).facts());
    }

    private ReadWorkbook workbook(ManifestStore.Entry entry) {
        if (!entry.isReadable()) {
            return ReadWorkbook.unread(entry.file(), entry.ignored(), entry.refusal());
        }
        ReadingStore.Reading reading = reading(entry.file());
        return new ReadWorkbook(entry.file(), false, reading.facts().outline(), reading.findings());
    }

    private ReadingStore.Reading reading(InputFile file) {
        return readings.find(file).orElseThrow(() -> new DamagedDocumentException("Workbook not read: " + file.name()));
    }
}
