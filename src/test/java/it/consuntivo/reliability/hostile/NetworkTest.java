package it.consuntivo.reliability.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file makes the program call anywhere: the kernel says so, by way of strace. */
@Tag("hostile")
class NetworkTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void nothing_is_ever_connected_to() throws IOException, InterruptedException {
        Path trace = folder.resolve("trace");
        var program = new Program(folder.resolve("home"))
                .under(
                        "strace",
                        "-f",
                        "-yy",
                        "-qq",
                        "-e",
                        "signal=none",
                        "-e",
                        "trace=connect,sendto,sendmsg",
                        "-o",
                        trace.toString());
        List<Case> cases = Stream.of(Markup.all(), Guises.all(), Values.all())
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < cases.size(); i++) {
            Path file = Files.write(
                    program.input().resolve("zz%03d.xlsx".formatted(i)),
                    cases.get(i).file().get());
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-03-01T10:00:00Z")));
        }
        Program.Ended ended = program.run("run", "--file-time-limit", "120");
        assertThat(ended.exitCode()).as(ended.said()).isZero();
        List<String> calls = Files.readAllLines(trace).stream()
                .filter(call -> call.matches(".*(connect|sendto|sendmsg)\\(.*"))
                .toList();
        System.out.printf("%d hostile workbooks, %d calls about sockets%n", cases.size(), calls.size());
        // the machine's own service for the names of users is asked through a socket that is a file
        assertThat(calls).allMatch(call -> call.contains("<UNIX"));
    }
}
