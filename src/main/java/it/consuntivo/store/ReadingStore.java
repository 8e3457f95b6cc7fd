package it.consuntivo.store;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.Receipt;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.domain.model.WorkbookFacts;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reading workbooks gave, by content and name of the file and by the fingerprint it was read under. */
public final class ReadingStore {
    private final JdbcClient jdbc;

    public ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What reading one workbook gave. */
    public record Reading(WorkbookFacts facts, List<Finding> findings, Receipt receipt) {}

    /** Whether there is a reading of the file, and a sound one. */
    public boolean has(String exercise, String fingerprint, InputFile file) {
        try {
            return find(exercise, fingerprint, file).isPresent();
        } catch (DamagedDocumentException damaged) {
            return false;
        }
    }

    /** Keeps a reading; keeping it again changes nothing. */
    public void keep(String exercise, String fingerprint, InputFile file, Reading reading) {
        delete(exercise, fingerprint, file);
        var document = PackedDocument.of(reading);
        jdbc.sql("INSERT INTO reading VALUES (?, ?, ?, ?, ?, ?)")
                .params(exercise, file.sha256(), file.name(), fingerprint, document.bytes(), document.checksum())
                .update();
    }

    /**
     * The reading of a file; empty when there is none.
     *
     * @throws DamagedDocumentException when the database does not give back what was kept
     */
    public Optional<Reading> find(String exercise, String fingerprint, InputFile file) {
        return jdbc.sql("SELECT document, checksum FROM reading"
                        + " WHERE exercise = ? AND sha256 = ? AND name = ? AND fingerprint = ?")
                .params(exercise, file.sha256(), file.name(), fingerprint)
                .query(PackedDocument::fromRow)
                .optional()
                .map(document -> document.unpack(Reading.class));
    }

    public void delete(String exercise, String fingerprint, InputFile file) {
        jdbc.sql("DELETE FROM reading WHERE exercise = ? AND sha256 = ? AND name = ? AND fingerprint = ?")
                .params(exercise, file.sha256(), file.name(), fingerprint)
                .update();
    }

    /** Forgets every reading under a fingerprint. */
    public void forget(String exercise, String fingerprint) {
        jdbc.sql("DELETE FROM reading WHERE exercise = ? AND fingerprint = ?")
                .params(exercise, fingerprint)
                .update();
    }

    /** Forgets every reading that the run's manifest has no file for. */
    public void keepOnly(RunId run, String fingerprint) {
        jdbc.sql("DELETE FROM reading WHERE exercise = ? AND (fingerprint <> ? OR NOT EXISTS (SELECT 1 FROM run_file f"
                        + " WHERE f.exercise = reading.exercise AND f.run = ? AND f.sha256 = reading.sha256"
                        + " AND f.name = reading.name))")
                .params(run.exercise(), fingerprint, run.number())
                .update();
    }
}
