package it.consuntivo.store;

import it.consuntivo.domain.check.Assessment;
import it.consuntivo.domain.check.Difference;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.PublishedYear;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the steps of a run leave for each other: the earlier results that it is compared with, the assessment of its
 * workbooks, what changed in them, and the score of the body.
 */
public final class RunDocuments {
    private static final String ASSESSMENT = "ASSESSMENT";
    private static final String SCORE = "SCORE";
    private static final String DIFFERENCES = "DIFFERENCES";
    private static final String HISTORY = "HISTORY";

    private final JdbcClient jdbc;

    public RunDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(RunId run, Assessment assessment) {
        replace(run, ASSESSMENT, assessment);
    }

    public void keep(RunId run, BodyScore score) {
        replace(run, SCORE, score);
    }

    /** What the run's workbooks state otherwise than those that counted before. */
    public void keep(RunId run, List<Difference> differences) {
        replace(run, DIFFERENCES, differences);
    }

    /** What stood published for earlier exercises when the run began. */
    public void keepHistory(RunId run, List<PublishedYear> history) {
        replace(run, HISTORY, history);
    }

    public List<PublishedYear> history(RunId run) {
        return List.of(load(run, HISTORY, PublishedYear[].class));
    }

    public Assessment assessment(RunId run) {
        return load(run, ASSESSMENT, Assessment.class);
    }

    public List<Difference> differences(RunId run) {
        return List.of(load(run, DIFFERENCES, Difference[].class));
    }

    public BodyScore score(RunId run) {
        return load(run, SCORE, BodyScore.class);
    }

    /** Forgets the documents of every run of the exercise but this one. */
    public void keepOnly(RunId run) {
        jdbc.sql("DELETE FROM run_document WHERE exercise = ? AND run <> ?")
                .params(run.exercise(), run.number())
                .update();
    }

    /** Whether this very value was kept. */
    boolean isKept(RunId run, String kind, Object value) {
        return checksum(run, kind)
                .filter(PackedDocument.of(value).checksum()::equals)
                .isPresent();
    }

    boolean has(RunId run, String kind) {
        return checksum(run, kind).isPresent();
    }

    private Optional<String> checksum(RunId run, String kind) {
        return jdbc.sql("SELECT checksum FROM run_document WHERE exercise = ? AND run = ? AND kind = ?")
                .params(run.exercise(), run.number(), kind)
                .query(String.class)
                .optional();
    }

    void replace(RunId run, String kind, Object value) {
        jdbc.sql("DELETE FROM run_document WHERE exercise = ? AND run = ? AND kind = ?")
                .params(run.exercise(), run.number(), kind)
                .update();
        var document = PackedDocument.of(value);
        jdbc.sql("INSERT INTO run_document VALUES (?, ?, ?, ?, ?)")
                .params(run.exercise(), run.number(), kind, document.bytes(), document.checksum())
                .update();
    }

    private <T> T load(RunId run, String kind, Class<T> type) {
        return jdbc.sql("SELECT document, checksum FROM run_document WHERE exercise = ? AND run = ? AND kind = ?")
                .params(run.exercise(), run.number(), kind)
                .query(PackedDocument::fromRow)
                .optional()
                .orElseThrow(() -> new DamagedDocumentException("Run " + run + " has no " + kind))
                .unpack(type);
    }
}
