package it.consuntivo.store;

import it.consuntivo.domain.check.Statement;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the workbooks that counted for each unit stated: the one that counts, and the last one before it. */
public final class CountedStore {
    private static final int COUNTS = 0;
    private static final int BEFORE = 1;

    private final JdbcClient jdbc;

    public CountedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What counted before this workbook: the same, however often a run on it is repeated.
     *
     * @throws DamagedDocumentException when the database does not give back what was kept
     */
    public Optional<Statement> before(String exercise, Statement now) {
        return at(exercise, now.unit(), counts(exercise, now) ? BEFORE : COUNTS);
    }

    /** Lets a workbook count; that it does already, changes nothing. */
    public void count(String exercise, Statement now) {
        if (counts(exercise, now)) {
            return;
        }
        delete(exercise, now.unit(), BEFORE);
        jdbc.sql("UPDATE counted SET place = ? WHERE exercise = ? AND unit = ? AND place = ?")
                .params(BEFORE, exercise, now.unit(), COUNTS)
                .update();
        var document = PackedDocument.of(now);
        jdbc.sql("INSERT INTO counted VALUES (?, ?, ?, ?, ?, ?)")
                .params(exercise, now.unit(), COUNTS, now.sha256(), document.bytes(), document.checksum())
                .update();
    }

    private boolean counts(String exercise, Statement now) {
        return jdbc.sql("SELECT COUNT(*) FROM counted WHERE exercise = ? AND unit = ? AND place = ? AND sha256 = ?")
                        .params(exercise, now.unit(), COUNTS, now.sha256())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Optional<Statement> at(String exercise, String unit, int place) {
        return jdbc.sql("SELECT document, checksum FROM counted WHERE exercise = ? AND unit = ? AND place = ?")
                .params(exercise, unit, place)
                .query(PackedDocument::fromRow)
                .optional()
                .map(document -> document.unpack(Statement.class));
    }

    private void delete(String exercise, String unit, int place) {
        jdbc.sql("DELETE FROM counted WHERE exercise = ? AND unit = ? AND place = ?")
                .params(exercise, unit, place)
                .update();
    }
}
