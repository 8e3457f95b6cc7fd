package it.consuntivo.reliability.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.reliability.hostile.Program.Ended;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A drop folder full of traps, beside the sample, for the program as a scheduler starts it. */
@EnabledOnOs(OS.LINUX)
class HostileFolderTest {
    private static final Instant LONG_AGO = Instant.parse("2025-03-01T10:00:00Z");

    /** Where the program may write, and where this test keeps what it said. */
    private static final String WRITTEN = "[^/]+/(jobs/history|output|said\\.txt)(/.*)?";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** Everything below a folder but what the program may write, with what a look can tell of it. */
    private static Map<String, String> tree(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !root.relativize(path).toString().matches(WRITTEN))
                    .collect(Collectors.toMap(
                            path -> root.relativize(path).toUri().toString(),
                            HostileFolderTest::state,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String state(Path path) {
        try {
            var attributes =
                    Files.readAttributes(path, "size,lastModifiedTime,isSymbolicLink", LinkOption.NOFOLLOW_LINKS);
            return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "folder" : attributes.toString();
        } catch (IOException gone) {
            return "gone";
        }
    }

    @Test
    void every_entry_is_told_of_or_left_alone_and_nothing_is_written_elsewhere()
            throws IOException, InterruptedException {
        var undisturbed = new Program(folder.resolve("alone"));
        assertThat(undisturbed.run("run").exitCode()).isZero();
        Path home = folder.resolve("beside");
        var program = new Program(home);
        new Traps(program.input()).lay();
        Map<String, String> before = tree(folder);
        Ended ended = program.run("run", "--file-time-limit", "120");
        System.out.printf("hostile folder: %s%n", ended.took());
        assertThat(ended.exitCode()).as(ended.said()).isZero();
        assertThat(tree(folder)).isEqualTo(before);
        assertThat(program.figures()).isEqualTo(undisturbed.figures());
        assertThat(program.table("consegne.csv")).contains(Traps.TOLD);
        assertThat(told(program)).as("file by file").isEqualTo(Traps.findings());
        for (String line : program.log().lines().toList()) {
            assertThat(line).matches("\\d{4}-\\d\\d-\\d\\dT.*").doesNotContain("forged", "\u001b");
        }
    }

    /** Which codes stand beside which of the traps. */
    private static Map<String, String> told(Program program) throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (Map.Entry<String, String> expected : Traps.findings().entrySet()) {
            String codes = program.table("anomalie.csv")
                    .lines()
                    .filter(line -> line.contains(expected.getKey()))
                    .flatMap(line -> Stream.of("F04", "F10", "F12", "F13", "F17", "F19", "S01")
                            .filter(line::contains))
                    .distinct()
                    .collect(Collectors.joining(" "));
            told.put(expected.getKey(), codes);
        }
        return told;
    }

    static void touch(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }

    static void sparse(Path file, long size) throws IOException {
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
        }
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }
}
