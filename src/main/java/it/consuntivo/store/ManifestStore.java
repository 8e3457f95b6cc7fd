package it.consuntivo.store;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.RunId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The frozen manifest of each run: what the drop folder held when the run began. Beside the rows stands a document with
 * all of them, so that a row that the database has lost or altered is missed.
 */
public final class ManifestStore {
    private static final String CONTROL = "MANIFEST";

    private final JdbcClient jdbc;

    public ManifestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file of the manifest.
     *
     * @param seq its place in the manifest, from 0
     * @param refusal why it could not be read at all
     */
    public record Entry(int seq, InputFile file, boolean ignored, Optional<Finding> refusal) {
        public boolean isReadable() {
            return !ignored && refusal.isEmpty();
        }
    }

    public void replace(RunId run, List<Entry> entries) {
        jdbc.sql("DELETE FROM run_file WHERE exercise = ? AND run = ?")
                .params(run.exercise(), run.number())
                .update();
        entries.forEach(entry -> insert(run, entry));
        new RunDocuments(jdbc).replace(run, CONTROL, entries);
    }

    private void insert(RunId run, Entry entry) {
        jdbc.sql("INSERT INTO run_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(run.exercise())
                .param(run.number())
                .param(entry.seq())
                .param(entry.file().name())
                .param(entry.file().bytes())
                .param(RunStore.utc(entry.file().modified()))
                .param(entry.file().sha256())
                .param(entry.ignored())
                .param(entry.refusal()
                        .map(refusal -> PackedDocument.of(refusal).bytes())
                        .orElse(null))
                .update();
    }

    /** Whether a manifest, or anything of it, has been kept. */
    public boolean isThere(RunId run) {
        return jdbc.sql("SELECT COUNT(*) FROM run_file WHERE exercise = ? AND run = ?")
                                .params(run.exercise(), run.number())
                                .query(Integer.class)
                                .single()
                        > 0
                || new RunDocuments(jdbc).has(run, CONTROL);
    }

    /**
     * The manifest of a run.
     *
     * @throws DamagedDocumentException when it is not the one that was kept
     */
    public List<Entry> entries(RunId run) {
        List<Entry> entries = jdbc.sql("SELECT * FROM run_file WHERE exercise = ? AND run = ? ORDER BY seq")
                .params(run.exercise(), run.number())
                .query(ManifestStore::entry)
                .list();
        if (!new RunDocuments(jdbc).isKept(run, CONTROL, entries)) {
            throw new DamagedDocumentException("The manifest of run " + run + " is not the one that was kept");
        }
        return entries;
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                row.getInt("seq"),
                new InputFile(
                        row.getString("name"),
                        row.getLong("bytes"),
                        RunStore.instant(row.getTimestamp("modified")),
                        row.getString("sha256")),
                row.getBoolean("ignored"),
                Optional.ofNullable(row.getBytes("refusal"))
                        .map(bytes -> PackedDocument.ofTrusted(bytes).unpack(Finding.class)));
    }
}
