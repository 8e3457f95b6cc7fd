package it.consuntivo.reliability.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.reliability.hostile.Program.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All hostile workbooks in one folder beside the sample, in 256 MB: the sample's figures are what they were. */
@Tag("hostile")
class HostileRunTest {
    private static final Instant LONG_AGO = Instant.parse("2025-03-01T10:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_samples_figures_stand_beside_every_hostile_file() throws IOException, InterruptedException {
        var undisturbed = new Program(folder.resolve("alone"));
        undisturbed.run("run");
        var program = new Program(folder.resolve("beside"));
        List<Case> cases = HostileWorkbooksTest.all().toList();
        for (int i = 0; i < cases.size(); i++) {
            Path file = Files.write(
                    program.input().resolve("zz%03d.xlsx".formatted(i)),
                    cases.get(i).file().get());
            Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        }
        for (Map.Entry<String, Supplier<byte[]>> giant : Giants.all().entrySet()) {
            Path file = Files.write(
                    program.input().resolve(giant.getKey()), giant.getValue().get());
            Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        }
        Ended ended = program.run("run", "--file-time-limit", "120");
        System.out.printf("%d hostile workbooks: %s%n", cases.size(), ended.took());
        assertThat(ended.exitCode()).as(ended.said()).isIn(0, 3);
        Map<String, String> figures = program.figures();
        assertThat(figures).isEqualTo(undisturbed.figures());
        assertThat(program.log()).doesNotContain("OutOfMemoryError");
        String deliveries = program.table("consegne.csv");
        for (int i = 0; i < cases.size(); i++) {
            assertThat(deliveries).contains("zz%03d.xlsx".formatted(i));
        }
        assertThat(program.table("anomalie.csv")).doesNotContain("F24");
    }

    @Test
    void a_giant_that_counts_for_a_unit_is_rejected_and_told_in_bounds() throws IOException, InterruptedException {
        var program = new Program(folder.resolve("giant"));
        Files.write(program.input().resolve("zz giant.xlsx"), Giants.of("Polizia Locale"));
        Ended ended = program.run("run", "--file-time-limit", "120");
        System.out.printf("A giant of a unit: %s%n", ended.took());
        assertThat(ended.exitCode()).as(ended.said()).isEqualTo(3);
        assertThat(program.log()).doesNotContain("OutOfMemoryError");
        assertThat(program.table("anomalie.csv")).contains("F25").satisfies(table -> assertThat(table.lines())
                .hasSizeLessThan(3_000));
    }
}
