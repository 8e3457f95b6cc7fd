package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.job.Town.Result;
import it.consuntivo.job.setting.Places;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when a run is repeated, fails, is stopped or killed. */
class RunAgainTest {
    @TempDir
    Path home = Path.of("");

    private Town town() throws IOException {
        return new Town(home).dropPerformance("tec.xlsx", "TEC", "sì", "no").dropPerformance("fin.xlsx", "FIN", "SI");
    }

    @Test
    void nothingIsDoneWhenNothingHasChanged() throws IOException {
        Town town = town();
        town.call("run");
        Result again = town.call("run");
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).contains("niente da fare");
        assertThat(town.call("history").out().lines()).hasSize(1);
    }

    @Test
    void aForcedRunWritesNoFileThatIsTheSame() throws IOException {
        Town town = town();
        town.call("run");
        Path report = town.published().resolve("relazione-performance.pdf");
        FileTime written = FileTime.fromMillis(0);
        Files.setLastModifiedTime(report, written);
        Result forced = town.call("run", "--force");
        assertThat(forced.exitCode()).isZero();
        assertThat(forced.err()).contains("nessun file nuovo da leggere");
        assertThat(Files.getLastModifiedTime(report)).isEqualTo(written);
    }

    @Test
    void aPublishedFileAlteredOrDeletedByHandIsRestored() throws IOException {
        Town town = town();
        town.call("run");
        Map<String, String> published = town.tables();
        Files.writeString(town.published().resolve("obiettivi.csv"), "altered");
        Files.delete(town.published().resolve("riepilogo-ordinari.csv"));
        assertThat(town.call("run").exitCode()).isZero();
        assertThat(town.tables()).isEqualTo(published);
    }

    @Test
    void anotherLanguageIsAChange() throws IOException {
        Town town = town().dropPerformance("fin.xlsx", "FIN", "");
        town.call("run");
        town.call("run", "--language", "en");
        assertThat(town.read("anomalie.csv")).contains("errore;D11;fin.xlsx").doesNotContain("Indicare");
    }

    @Test
    void aChangedWorkbookIsReadAndTheOthersAreNot() throws IOException {
        Town town = town();
        town.call("run");
        town.dropPerformance("fin.xlsx", "FIN", "no");
        Result again = town.call("run");
        assertThat(again.err()).contains("readWorkbooks: 1 file letto");
        assertThat(town.read("riepilogo-performance.csv")).contains("FIN;Servizi finanziari;1;0;1;");
    }

    @Test
    void aFailedRunLeavesTheLastPublishedSetAndIsGoneOnWith() throws IOException {
        Town town = town();
        town.call("run");
        Map<String, String> published = town.tables();
        Path blocked = town.published().resolve("riepilogo-missioni.csv");
        Files.delete(blocked);
        Files.createDirectories(blocked.resolve("a folder where a file should go"));
        town.dropPerformance("fin.xlsx", "FIN", "no");
        Result failed = town.call("run");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.err()).contains("non riuscita").contains("riepilogo-missioni.csv");
        published.remove("riepilogo-missioni.csv");
        assertThat(town.tables()).containsAllEntriesOf(published);

        Files.delete(blocked.resolve("a folder where a file should go"));
        Files.delete(blocked);
        Result resumed = town.call("restart");
        assertThat(resumed.exitCode()).isZero();
        assertThat(resumed.err()).contains("publish:").doesNotContain("readWorkbooks:");
        assertThat(town.read("riepilogo-performance.csv")).contains("FIN;Servizi finanziari;1;0;1;");
        assertThat(town.call("history", "2").out())
                .contains("tentativo 1  publish  FAILED")
                .contains("tentativo 2  publish  COMPLETED");
    }

    @Test
    void aRunWhoseInputsHaveChangedSinceItFailedIsGivenUp() throws IOException {
        Town town = town();
        Files.createDirectories(town.published().resolve("obiettivi.csv/x"));
        assertThat(town.call("run").exitCode()).isEqualTo(1);
        Files.delete(town.published().resolve("obiettivi.csv/x"));
        Files.delete(town.published().resolve("obiettivi.csv"));
        town.dropPerformance("fin.xlsx", "FIN", "no");
        assertThat(town.call("run").exitCode()).isZero();
        assertThat(town.call("history").out())
                .contains("paese-2024/1")
                .contains("abbandonata")
                .contains("paese-2024/2");
        assertThat(town.read("riepilogo-performance.csv")).contains("FIN;Servizi finanziari;1;0;1;");
    }

    @Test
    void thereIsNothingToRestartAfterAPublishedRun() throws IOException {
        Town town = town();
        town.call("run");
        assertThat(town.call("restart").exitCode()).isEqualTo(2);
    }

    @Test
    void aSecondProcessIsTurnedAwayWhileAnotherHoldsTheExercise() throws IOException {
        Town town = town();
        var places = new Places(home.resolve("jobs"), home.resolve("input"), home.resolve("output"), Optional.empty());
        try (ProcessLock held = ProcessLock.take(places, "paese-2024").orElseThrow()) {
            Result busy = town.call("run");
            assertThat(held).isNotNull();
            assertThat(busy.exitCode()).isEqualTo(4);
            assertThat(busy.err()).contains("in corso");
        }
        assertThat(town.call("run").exitCode()).isZero();
    }

    @Test
    void oldRunsCanBeRemovedFromTheHistory() throws IOException {
        Town town = town();
        town.call("run");
        town.call("run", "--force");
        town.call("run", "--force");
        assertThat(town.call("history", "--keep", "1").out()).contains("2 esecuzioni cancellate");
        assertThat(town.call("history").out()).contains("paese-2024/3").doesNotContain("paese-2024/2");
        assertThat(town.call("run").err()).contains("niente da fare");
    }

    @Test
    void whatTellsNothingOfEarlierRunsIsNotPrintedAgainWhenTheyAreForgotten() throws IOException {
        Town town = town();
        town.call("run");
        town.dropPerformance("fin.xlsx", "FIN", "no");
        town.call("run");
        Path report = town.published().resolve("relazione-performance.pdf");
        byte[] printed = Files.readAllBytes(report);
        assertThat(town.read("index.html")).contains("table-history");
        town.call("history", "--keep", "1");
        assertThat(town.call("run").err()).contains("niente da fare");
        town.call("run", "--force");
        assertThat(report).hasBinaryContent(printed);
        assertThat(town.read("index.html")).doesNotContain("table-history");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registerWorkbooks", "readWorkbooks", "writeTables", "returnFindings"})
    void aKilledRunEndsAsAnUndisturbedOneWould(String lastStep) throws IOException, InterruptedException {
        Town town = town();
        Process run = town.start("run");
        awaitStep(run, lastStep);
        run.destroyForcibly().waitFor();
        Result resumed = town.call("run");
        assertThat(resumed.exitCode()).isZero();

        Town undisturbed = new Town(Files.createDirectories(home.resolve("undisturbed")))
                .dropPerformance("tec.xlsx", "TEC", "sì", "no")
                .dropPerformance("fin.xlsx", "FIN", "SI");
        copyInputs(town, undisturbed);
        undisturbed.call("run");
        assertThat(town.tables()).isEqualTo(undisturbed.tables());
        assertThat(town.call("history").out().lines()).hasSize(1);
    }

    @Test
    void aNameWithAccentsIsThatNameWithoutALocaleToo() throws IOException, InterruptedException {
        Town town = town();
        Path accented = Path.of(URI.create(home.toUri() + "input/Unit%C3%A0+%E2%80%93%20due.xlsx"));
        Files.move(home.resolve("input/tec.xlsx"), accented);
        Process run = town.start("run");
        awaitStep(run, "publish");
        assertThat(run.waitFor()).isZero();
        assertThat(town.read("consegne.csv")).contains("Unità+– due.xlsx;");
        assertThat(town.read("obiettivi.csv")).contains(";Unità+– due.xlsx;Performance;2");
    }

    @Test
    void aSignalStopsARunInGoodOrder() throws IOException, InterruptedException {
        Town town = town();
        Process run = town.start("run");
        awaitStep(run, "registerWorkbooks");
        run.destroy();
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(143);
        assertThat(town.call("run").exitCode()).isZero();
        assertThat(town.call("history").out().lines()).hasSize(1);
    }

    private static void awaitStep(Process run, String step) throws IOException {
        var err = new BufferedReader(new InputStreamReader(run.getErrorStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        String line = err.readLine();
        while (line != null && !line.startsWith(step + ":")) {
            said.append(line).append('\n');
            line = err.readLine();
        }
        assertThat(line)
                .as("The run came as far as " + step + ", having said: " + said)
                .isNotNull();
    }

    /** Workbooks written twice are not the same bytes. */
    private static void copyInputs(Town from, Town to) throws IOException {
        for (String name : new String[] {"tec.xlsx", "fin.xlsx"}) {
            Path target = to.home().resolve("input").resolve(name);
            Files.copy(
                    from.home().resolve("input").resolve(name),
                    target,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
