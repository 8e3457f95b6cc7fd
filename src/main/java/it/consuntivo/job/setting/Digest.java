package it.consuntivo.job.setting;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.Sha256;
import it.consuntivo.domain.score.PublishedYear;
import it.consuntivo.intake.WorkbookReader;
import it.consuntivo.intake.folder.FolderEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Hashes of what results depend on: the same hash, the same result. */
public final class Digest {
    private Digest() {}

    /** Of everything that a run's outputs are made from. */
    public static String ofInputs(Exercise exercise, List<FolderEntry> folder, List<PublishedYear> history) {
        var all =
                new StringBuilder(ofReading(exercise)).append(Version.current()).append(exercise.output());
        folder.forEach(entry -> all.append('\n').append(describe(entry)));
        history.forEach(year -> all.append('\n').append(year));
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Of everything but the bytes that the reading of a workbook depends on. */
    public static String ofReading(Exercise exercise) {
        return Sha256.of(
                (WorkbookReader.READING_VERSION + " " + exercise.fingerprint()).getBytes(StandardCharsets.UTF_8));
    }

    private static String describe(FolderEntry entry) {
        InputFile file = entry.file();
        return String.join(
                "\t",
                file.name(),
                Long.toString(file.bytes()),
                file.modified().toString(),
                file.sha256(),
                Boolean.toString(entry.ignored()),
                entry.refusal().map(refusal -> refusal.code().id()).orElse(""));
    }
}
