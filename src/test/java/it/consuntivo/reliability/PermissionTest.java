package it.consuntivo.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What may not be read or written is told by its name, and harmless. Whoever may do everything is first deprived of that
 * ({@code setpriv}); without the program, or without permissions in the file system, there is nothing to try.
 */
@Tag("crash")
class PermissionTest {
    private static final List<String> UNPRIVILEGED =
            List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");

    @TempDir
    Path folder = Path.of("");

    private Workplace workplace = new Workplace(folder);
    private Published before = new Published(Map.of());

    @BeforeEach
    void publishAndChange() throws IOException, InterruptedException {
        workplace = Workplace.make(folder.resolve("w"));
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        assumeThat(Files.isExecutable(Path.of("/usr/bin/setpriv")))
                .as("setpriv")
                .isTrue();
        assertThat(run().isPublished()).isTrue();
        before = Published.in(workplace);
        workplace.change();
    }

    private Ended run() throws IOException, InterruptedException {
        return Program.on(workplace).under(UNPRIVILEGED).call("run", "--quiet");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "input, ---------",
        "input, r--r--r--",
        "output/borgo-2024, r-xr-xr-x",
        "jobs/history/borgo-2024/database, r-xr-xr-x",
        "jobs/borgo-2024.yaml, ---------",
    })
    void whatMayNotBeReadOrWrittenIsToldAndTheOldSetStaysWhole(String place, String permissions)
            throws IOException, InterruptedException {
        Path denied = workplace.home().resolve(place);
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(denied);
        Files.setPosixFilePermissions(denied, PosixFilePermissions.fromString(permissions));
        Ended ended;
        try {
            ended = run();
        } finally {
            Files.setPosixFilePermissions(denied, usual);
        }
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(1);
        assertThat(ended.err())
                .contains(denied.getFileName().toString())
                .doesNotContain("Errore interno")
                .doesNotContain("Exception");
        assertThat(Published.in(workplace)).isEqualTo(before);
        assertThat(run().isPublished()).isTrue();
        Published after = Published.in(workplace);
        assertThat(after).isNotEqualTo(before);
        assertThat(new Aftermath(before, after).complaints(workplace, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aWorkbookThatMayNotBeReadIsTheOnlyOneLeftOut() throws IOException, InterruptedException {
        Path denied = workplace.input().resolve("tec.xlsx");
        Files.setPosixFilePermissions(denied, Set.of());
        Ended ended = run();
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(3);
        assertThat(Files.readString(workplace.published().resolve("anomalie.csv")))
                .contains("errore;F13;tec.xlsx;");
        assertThat(Files.readString(workplace.published().resolve("consegne.csv")))
                .contains("finanze.xlsx;")
                .contains("tec.xlsx;");
    }
}
