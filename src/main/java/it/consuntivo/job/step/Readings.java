package it.consuntivo.job.step;

import it.consuntivo.domain.model.InputFile;
import it.consuntivo.intake.WorkbookReader;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.store.ReadingStore;
import java.util.Optional;

/**
 * The readings that a run goes by. Those that say as much of the machine as of the file serve the run in which they were
 * made, and are made anew in the next.
 */
final class Readings {
    private final ReadingStore store;
    private final String exercise;
    private final String lasting;
    private final String ofTheMoment;

    Readings(RunContext context, ReadingStore store) {
        this.store = store;
        this.exercise = context.exercise().name();
        this.lasting = context.readingFingerprint();
        this.ofTheMoment = "now " + lasting.substring(Math.min(lasting.length(), "now ".length()));
    }

    /** Whether there is a sound reading of the file. */
    boolean has(InputFile file) {
        return store.has(exercise, lasting, file) || store.has(exercise, ofTheMoment, file);
    }

    Optional<ReadingStore.Reading> find(InputFile file) {
        return store.find(exercise, lasting, file).or(() -> store.find(exercise, ofTheMoment, file));
    }

    void keep(InputFile file, ReadingStore.Reading reading) {
        boolean passing = WorkbookReader.isOfTheMoment(reading.findings());
        store.keep(exercise, passing ? ofTheMoment : lasting, file, reading);
    }

    /** Before a new run reads. */
    void forgetThoseOfTheMoment() {
        store.forget(exercise, ofTheMoment);
    }
}
