package it.consuntivo.job.setting;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.intake.WorkbookReader;
import it.consuntivo.intake.folder.FolderEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hashes of what results depend on: the same hash, the same result. */
public final class Digest {
    private Digest() {}

    /** Of everything that a run's outputs are made from. */
    public static String ofInputs(Exercise exercise, List<FolderEntry> folder) {
        var all = new StringBuilder(ofReading(exercise)).append(Version.current());
        folder.forEach(entry -> all.append('\n').append(describe(entry)));
        return sha256(all.toString());
    }

    /** Of everything but the bytes that the reading of a workbook depends on. */
    public static String ofReading(Exercise exercise) {
        return sha256(WorkbookReader.READING_VERSION + " " + exercise.fingerprint());
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

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
