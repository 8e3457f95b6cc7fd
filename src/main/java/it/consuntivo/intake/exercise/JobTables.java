package it.consuntivo.intake.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Finds the tables that an exercise refers to. The ending of the name tells how one is read. */
final class JobTables {
    private final JobFiles files;
    private final Faults faults;

    JobTables(JobFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    /** A table, with the gathering of its file's faults. */
    record Found(PlanTable table, Faults faults) {}

    Optional<Found> read(Written reference) {
        Optional<Path> file = files.place(reference)
                .flatMap(place ->
                        reference.orFault(Optional.of(place).filter(Files::isRegularFile), Phrase.of("file.exists")));
        return file.flatMap(place -> read(place, reference));
    }

    private Optional<Found> read(Path file, Written reference) {
        Faults its = faults.in(files.name(file));
        String name = reference.text().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return files.text(file, its)
                    .flatMap(text -> CsvTable.read(text, its))
                    .map(table -> new Found(table, its));
        }
        if (name.endsWith(".xlsx")) {
            files.bytes(file);
            return SheetTable.read(file, its).map(table -> new Found(table, its));
        }
        reference.refuse(Phrase.of("file.table"));
        return Optional.empty();
    }
}
