package it.consuntivo.store;

import it.consuntivo.domain.model.RunId;
import it.consuntivo.domain.model.StepRun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps of past runs, as the job repository has them. Its times are the machine's local ones. */
public final class HistoryStore {
    private static final String STEPS =
            """
            SELECT e.JOB_EXECUTION_ID, s.STEP_NAME, s.STATUS, s.START_TIME, s.END_TIME, s.WRITE_COUNT, s.EXIT_MESSAGE
            FROM BATCH_STEP_EXECUTION s
            JOIN BATCH_JOB_EXECUTION e ON e.JOB_EXECUTION_ID = s.JOB_EXECUTION_ID
            JOIN BATCH_JOB_EXECUTION_PARAMS x ON x.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID
                AND x.PARAMETER_NAME = 'exercise' AND x.PARAMETER_VALUE = ?
            JOIN BATCH_JOB_EXECUTION_PARAMS r ON r.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID
                AND r.PARAMETER_NAME = 'run' AND r.PARAMETER_VALUE = ?
            WHERE s.STEP_NAME NOT LIKE '%:%'
            ORDER BY e.JOB_EXECUTION_ID, s.STEP_EXECUTION_ID
            """;

    private static final String EXECUTIONS =
            """
            SELECT x.JOB_EXECUTION_ID, e.JOB_INSTANCE_ID
            FROM BATCH_JOB_EXECUTION_PARAMS x
            JOIN BATCH_JOB_EXECUTION e ON e.JOB_EXECUTION_ID = x.JOB_EXECUTION_ID
            JOIN BATCH_JOB_EXECUTION_PARAMS r ON r.JOB_EXECUTION_ID = x.JOB_EXECUTION_ID AND r.PARAMETER_NAME = 'run'
            WHERE x.PARAMETER_NAME = 'exercise' AND x.PARAMETER_VALUE = ?
                AND CAST(r.PARAMETER_VALUE AS INTEGER) <= ?
            """;

    private static final List<String> REMOVALS = List.of(
            "DELETE FROM BATCH_STEP_EXECUTION_CONTEXT WHERE STEP_EXECUTION_ID IN"
                    + " (SELECT STEP_EXECUTION_ID FROM BATCH_STEP_EXECUTION WHERE JOB_EXECUTION_ID = ?)",
            "DELETE FROM BATCH_STEP_EXECUTION WHERE JOB_EXECUTION_ID = ?",
            "DELETE FROM BATCH_JOB_EXECUTION_CONTEXT WHERE JOB_EXECUTION_ID = ?",
            "DELETE FROM BATCH_JOB_EXECUTION_PARAMS WHERE JOB_EXECUTION_ID = ?",
            "DELETE FROM BATCH_JOB_EXECUTION WHERE JOB_EXECUTION_ID = ?");

    /** A stack trace begins with it; people are helped by what follows. */
    private static final String CLASS_NAME = "^([a-z]\\w*\\.)+\\w+(: |$)";

    private final JdbcClient jdbc;

    public HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The steps of a run in the order in which they were begun; the parts of a step are left out. */
    public List<StepRun> steps(RunId run) {
        List<Row> rows = jdbc.sql(STEPS)
                .params(run.exercise(), Integer.toString(run.number()))
                .query(HistoryStore::row)
                .list();
        List<Long> attempts = rows.stream().map(Row::execution).distinct().toList();
        return rows.stream().map(row -> row.in(attempts)).toList();
    }

    /**
     * Removes all but the newest runs of an exercise, with all that the job repository knows of them.
     *
     * @return how many runs were removed
     */
    public int prune(String exercise, int newest) {
        int last = jdbc.sql("SELECT COALESCE(MAX(number), 0) - ? FROM run WHERE exercise = ?")
                .params(newest, exercise)
                .query(Integer.class)
                .single();
        List<Execution> executions = jdbc.sql(EXECUTIONS)
                .params(exercise, last)
                .query((row, index) -> new Execution(row.getLong(1), row.getLong(2)))
                .list();
        executions.forEach(execution -> REMOVALS.forEach(removal -> remove(removal, execution.id())));
        executions.stream()
                .map(Execution::instance)
                .distinct()
                .forEach(instance -> remove("DELETE FROM BATCH_JOB_INSTANCE WHERE JOB_INSTANCE_ID = ?", instance));
        return jdbc.sql("DELETE FROM run WHERE exercise = ? AND number <= ?")
                .params(exercise, last)
                .update();
    }

    private record Execution(long id, long instance) {}

    private void remove(String statement, long id) {
        jdbc.sql(statement).param(id).update();
    }

    private record Row(long execution, StepRun step) {
        StepRun in(List<Long> attempts) {
            return new StepRun(
                    attempts.indexOf(execution) + 1,
                    step.name(),
                    step.status(),
                    step.started(),
                    step.ended(),
                    step.items(),
                    step.failure());
        }
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        String status = row.getString("STATUS");
        return new Row(
                row.getLong("JOB_EXECUTION_ID"),
                new StepRun(
                        0,
                        row.getString("STEP_NAME"),
                        status,
                        local(row.getTimestamp("START_TIME")),
                        local(row.getTimestamp("END_TIME")),
                        row.getLong("WRITE_COUNT"),
                        Optional.ofNullable(row.getString("EXIT_MESSAGE"))
                                .filter(message -> !message.isBlank())
                                .filter(message -> !"STOPPED".equals(status))
                                .map(message ->
                                        message.lines().findFirst().orElse("").replaceFirst(CLASS_NAME, ""))));
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone") // Spring Batch writes LocalDateTime.now()
    private static Optional<Instant> local(Timestamp column) {
        return Optional.ofNullable(column)
                .map(time ->
                        time.toLocalDateTime().atZone(ZoneId.systemDefault()).toInstant());
    }
}
