package it.consuntivo.store;

import it.consuntivo.domain.model.Run;
import it.consuntivo.domain.model.Run.Published;
import it.consuntivo.domain.model.Run.State;
import it.consuntivo.domain.model.RunId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs of each exercise. Times are kept in UTC. */
public final class RunStore {
    private final JdbcClient jdbc;

    public RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Begins a run and numbers it.
     *
     * @param published number of the run that published what stands before people, 0 for none: no number is given twice,
     *     not even when the history was lost
     */
    public RunId begin(String exercise, int published, Instant now, String digest, String fingerprint) {
        int last = jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM run WHERE exercise = ?")
                .param(exercise)
                .query(Integer.class)
                .single();
        int number = Math.max(last, published) + 1;
        jdbc.sql("INSERT INTO run (exercise, number, started, state, digest, fingerprint) VALUES (?, ?, ?, ?, ?, ?)")
                .params(exercise, number, utc(now), State.OPEN.name(), digest, fingerprint)
                .update();
        return new RunId(exercise, number);
    }

    public Optional<Run> find(RunId run) {
        return jdbc.sql("SELECT * FROM run WHERE exercise = ? AND number = ?")
                .params(run.exercise(), run.number())
                .query(RunStore::row)
                .optional();
    }

    /** All runs of an exercise, newest first. */
    public List<Run> all(String exercise) {
        return jdbc.sql("SELECT * FROM run WHERE exercise = ? ORDER BY number DESC")
                .param(exercise)
                .query(RunStore::row)
                .list();
    }

    /** The exercises that have runs, sorted. */
    public List<String> exercises() {
        return jdbc.sql("SELECT DISTINCT exercise FROM run ORDER BY exercise")
                .query(String.class)
                .list();
    }

    public Optional<Run> last(String exercise) {
        return all(exercise).stream().findFirst();
    }

    /** The digest that stands for what the run really took in, once its manifest is frozen. */
    public void freeze(RunId run, String digest, int files) {
        jdbc.sql("UPDATE run SET digest = ?, files = ? WHERE exercise = ? AND number = ?")
                .params(digest, files, run.exercise(), run.number())
                .update();
    }

    public void countFindings(RunId run, int errors, int warnings) {
        jdbc.sql("UPDATE run SET errors = ?, warnings = ? WHERE exercise = ? AND number = ?")
                .params(errors, warnings, run.exercise(), run.number())
                .update();
    }

    public void published(RunId run, Published as, Instant now) {
        jdbc.sql("UPDATE run SET state = ?, published = ?, ended = ? WHERE exercise = ? AND number = ?")
                .params(State.PUBLISHED.name(), as.name(), utc(now), run.exercise(), run.number())
                .update();
    }

    public void giveUp(RunId run, Instant now) {
        jdbc.sql("UPDATE run SET state = ?, ended = ? WHERE exercise = ? AND number = ?")
                .params(State.GIVEN_UP.name(), utc(now), run.exercise(), run.number())
                .update();
    }

    private static Run row(ResultSet row, int index) throws SQLException {
        return new Run(
                new RunId(row.getString("exercise"), row.getInt("number")),
                instant(row.getTimestamp("started")),
                Optional.ofNullable(row.getTimestamp("ended")).map(RunStore::instant),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("published")).map(Published::valueOf),
                row.getString("digest"),
                row.getString("fingerprint"),
                row.getInt("files"),
                row.getInt("errors"),
                row.getInt("warnings"));
    }

    /** Without a zone in the column, so that the machine's zone changes nothing. */
    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(Timestamp column) {
        return column.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
