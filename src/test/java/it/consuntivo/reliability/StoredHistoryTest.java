package it.consuntivo.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever state a history is found in, the next start comes to an end by itself, or says what to do. */
class StoredHistoryTest {
    private static final List<String> STEPS = List.of(
            "registerWorkbooks",
            "readWorkbooks",
            "checkSubmissions",
            "scoreBody",
            "writeTables",
            "writeReport",
            "returnFindings",
            "publish");
    private static final List<String> STATES =
            List.of("STARTING", "STARTED", "STOPPING", "STOPPED", "UNKNOWN", "FAILED", "ABANDONED");

    @TempDir
    Path folder = Path.of("");

    private Workplace workplace = new Workplace(folder);

    @BeforeEach
    void make() throws IOException {
        workplace = Workplace.make(folder.resolve("w"));
    }

    private Ended run() {
        return Program.on(workplace).callHere("run", "--quiet");
    }

    private static void assertPublished(Ended ended) {
        assertThat(ended.isPublished()).as(ended.err()).isTrue();
    }

    /** A run that failed at its very last step, with all it needs to be gone on with. */
    private void failAtTheEnd() throws IOException {
        Path blocked = Files.createDirectories(workplace.published().resolve("obiettivi.csv/blocked"));
        assertThat(run().exitCode()).isEqualTo(1);
        Files.delete(blocked);
        Files.delete(blocked.resolveSibling(""));
    }

    private Published undisturbed() throws IOException {
        Workplace other = Workplace.make(folder.resolve("u"));
        try (Stream<Path> inputs = Files.list(workplace.input())) {
            for (Path file : inputs.toList()) {
                Files.copy(
                        file,
                        other.input().resolve(String.valueOf(file.getFileName())),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        assertThat(Program.on(other).callHere("run").isPublished()).isTrue();
        return Published.in(other);
    }

    private void leave(String step, String state) throws IOException, SQLException {
        failAtTheEnd();
        String later = String.join("','", STEPS.subList(STEPS.indexOf(step) + 1, STEPS.size()));
        Sql.change(
                workplace,
                "DELETE FROM BATCH_STEP_EXECUTION_CONTEXT WHERE STEP_EXECUTION_ID IN (SELECT STEP_EXECUTION_ID FROM"
                        + " BATCH_STEP_EXECUTION WHERE STEP_NAME IN ('" + later + "'))",
                "DELETE FROM BATCH_STEP_EXECUTION WHERE STEP_NAME IN ('" + later + "')",
                "UPDATE BATCH_STEP_EXECUTION SET END_TIME = NULL, STATUS = '" + state + "', EXIT_CODE = 'UNKNOWN'"
                        + " WHERE STEP_NAME = '" + step + "'",
                "UPDATE BATCH_JOB_EXECUTION SET END_TIME = NULL, EXIT_CODE = 'UNKNOWN', STATUS = '" + state + "'");
    }

    static Stream<Arguments> aStateForEachStep() {
        return IntStream.range(0, STEPS.size())
                .mapToObj(step -> Arguments.of(STEPS.get(step), STATES.get(step % STATES.size())));
    }

    static Stream<Arguments> everyStateOfEachStep() {
        return STEPS.stream().flatMap(step -> STATES.stream().map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest
    @MethodSource("aStateForEachStep")
    void aStepLeftInThisStateDoesNotHoldUpTheNextStart(String step, String state) throws IOException, SQLException {
        leave(step, state);
        assertThat(new Aftermath(new Published(Map.of()), undisturbed()).complaints(workplace, Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("crash")
    @MethodSource("everyStateOfEachStep")
    void noStateOfAnyStepHoldsUpTheNextStart(String step, String state) throws IOException, SQLException {
        leave(step, state);
        assertThat(new Aftermath(new Published(Map.of()), undisturbed()).complaints(workplace, Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"STARTED", "STOPPING", "UNKNOWN", "ABANDONED", "FAILED"})
    void thatThePublishedRunWasLeftInThisStateHoldsNobodyUp(String state) throws IOException, SQLException {
        run();
        Sql.change(workplace, "UPDATE BATCH_JOB_EXECUTION SET END_TIME = NULL, STATUS = '" + state + "'");
        for (int start = 0; start < 2; start++) {
            assertThat(run().err()).contains("niente da fare");
        }
    }

    /** A process can die after it has noted a part of the reading, and before what belongs to the note. */
    @Test
    void aPartOfTheReadingWithoutItsContextIsReadAllTheSame() throws IOException, SQLException {
        leave("readWorkbooks", "STARTED");
        Sql.change(
                workplace,
                "DELETE FROM BATCH_STEP_EXECUTION_CONTEXT",
                "UPDATE BATCH_STEP_EXECUTION SET END_TIME = NULL, STATUS = 'STARTING' WHERE STEP_NAME LIKE 'readPart:%'");
        assertThat(new Aftermath(new Published(Map.of()), undisturbed()).complaints(workplace, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aRunWithoutAnExecutionIsGivenUpForANewOne() throws IOException, SQLException {
        failAtTheEnd();
        Sql.change(
                workplace,
                "DELETE FROM BATCH_STEP_EXECUTION_CONTEXT",
                "DELETE FROM BATCH_STEP_EXECUTION",
                "DELETE FROM BATCH_JOB_EXECUTION_CONTEXT",
                "DELETE FROM BATCH_JOB_EXECUTION_PARAMS",
                "DELETE FROM BATCH_JOB_EXECUTION");
        assertPublished(run());
        assertThat(Program.on(workplace).callHere("history").out()).contains("abbandonata");
    }

    @Test
    void aDeletedDatabaseIsBuiltAnewAndNoNumberIsGivenTwice() throws IOException {
        run();
        Published published = Published.in(workplace);
        new Workplace(workplace.database()).delete();
        assertPublished(run());
        assertThat(Published.in(workplace)).isEqualTo(published);
        assertThat(Program.on(workplace).callHere("history").out()).startsWith("borgo-2024/2");
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsSetAsideAndTheRunGoesOn() throws IOException {
        run();
        Published published = Published.in(workplace);
        Path script = workplace.database().resolve("consuntivo.script");
        Files.writeString(script, Files.readString(script).replace("CREATE", "CREEEATE"));
        Files.delete(workplace.database().resolve("consuntivo.seal"));
        Ended ended = run();
        assertPublished(ended);
        assertThat(ended.err()).contains("danneggiato").contains("database-danneggiato-1");
        assertThat(Files.readString(workplace.database().resolveSibling("database-danneggiato-1/consuntivo.script")))
                .contains("CREEEATE");
        assertThat(Files.readString(workplace.history().resolve("consuntivo.log")))
                .contains("damaged");
        assertThat(Published.in(workplace)).isEqualTo(published);
    }

    @Test
    void aDatabaseOfAnOlderReleaseIsTakenOver() throws IOException {
        Files.createDirectories(workplace.database());
        Flyway.configure()
                .dataSource(
                        "jdbc:hsqldb:file:" + workplace.database().resolve("consuntivo") + ";shutdown=true", "SA", "")
                .target("3")
                .load()
                .migrate();
        assertPublished(run());
        assertThat(run().err()).contains("niente da fare");
    }

    @Test
    void aDatabaseOfANewerReleaseIsRefusedAndLeftAlone() throws IOException, SQLException {
        run();
        Sql.change(
                workplace,
                "INSERT INTO \"flyway_schema_history\" SELECT 99, '99', 'the future', 'SQL', 'V99__future.sql', 1,"
                        + " \"installed_by\", \"installed_on\", 1, TRUE FROM \"flyway_schema_history\" WHERE \"version\" = '1'");
        String before = Files.readString(workplace.database().resolve("consuntivo.script"));
        Ended ended = run();
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("più nuova di questa").contains("--jobs");
        assertThat(Files.readString(workplace.database().resolve("consuntivo.script")))
                .isEqualTo(before);
    }
}
