package it.consuntivo.reliability.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.reliability.hostile.Program.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Very many workbooks of a few units, good ones all of them, need no more memory than a few. */
@Tag("hostile")
class ManyFilesTest {
    private static final Instant BEFORE_ALL = Instant.parse("2024-01-01T10:00:00Z");
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String LAST_TAG = "</cp:coreProperties>";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_newest_of_very_many_workbooks_count() throws IOException, InterruptedException {
        int many = Integer.getInteger("hostile.files", 500);
        var undisturbed = new Program(folder.resolve("alone"));
        undisturbed.run("run");
        var program = new Program(folder.resolve("many"));
        List<Path> newest = workbooks(program.input());
        for (int number = 0; number < many; number++) {
            Path older = program.input().resolve("older %05d.xlsx".formatted(number));
            numbered(newest.get(number % newest.size()), number, older);
            Files.setLastModifiedTime(older, FileTime.from(BEFORE_ALL.plusSeconds(number)));
        }
        Ended ended = program.run("run");
        System.out.printf("%d workbooks: %s%n", many, ended.took());
        assertThat(ended.exitCode()).as(ended.said()).isZero();
        assertThat(program.figures()).isEqualTo(undisturbed.figures());
        assertThat(program.table("consegne.csv").lines().filter(line -> line.contains(";superato;")))
                .hasSize(many);
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The same workbook in other bytes. */
    private static void numbered(Path workbook, int number, Path target) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(workbook));
                var out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(part.getName().equals(PROPERTIES) ? numbered(bytes, number) : bytes);
            }
        }
    }

    private static byte[] numbered(byte[] properties, int number) {
        String keyword = "<cp:keywords>copy " + number + "</cp:keywords>";
        return new String(properties, StandardCharsets.UTF_8)
                .replace(LAST_TAG, keyword + LAST_TAG)
                .getBytes(StandardCharsets.UTF_8);
    }
}
