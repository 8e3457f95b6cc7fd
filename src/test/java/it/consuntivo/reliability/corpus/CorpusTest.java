package it.consuntivo.reliability.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.intake.WorkbookReader;
import it.consuntivo.intake.grid.GridReader;
import it.consuntivo.intake.grid.GridReading;
import it.consuntivo.intake.grid.GridReading.Format;
import it.consuntivo.intake.grid.Limits;
import it.consuntivo.publish.text.FindingTexts;
import it.consuntivo.reliability.hostile.Program;
import it.consuntivo.reliability.strict.NotStrict;
import it.consuntivo.reliability.strict.StrictBook;
import it.consuntivo.reliability.strict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files that nobody here wrote, given by {@code -Dcorpus}: each is refused in plain words or read exactly. */
@Tag("corpus")
class CorpusTest {
    /** Addresses of files, names of classes and traces of stacks. */
    private static final String INNER =
            "(?s).*(/tmp/|/home/|\\\\|Exception|Error\\b|\\bat [a-z]+\\.[a-z]|\\b(java|org|it|com)\\.[a-z]+\\.).*";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FindingTexts texts = new FindingTexts(Language.IT);
    private final GridReader reader = new GridReader(Limits.DEFAULT.within(Limits.USUAL_TIME));
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("corpus")))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void each_is_refused_in_plain_words_or_read_as_a_second_reader_reads_it() throws IOException {
        long slowest = 0;
        for (Path file : files()) {
            long start = System.nanoTime();
            GridReading reading = reader.read(file, String.valueOf(file.getFileName()));
            slowest = Math.max(slowest, System.nanoTime() - start);
            String outcome = reading.grid().isEmpty() ? refused(reading.findings()) : read(file, reading);
            counts.merge(outcome.replaceFirst(":.*", ""), 1, Integer::sum);
            if (outcome.startsWith("WRONG")) {
                failures.add(file + " " + outcome);
            }
        }
        System.out.printf("corpus: %s, slowest %d ms%n", counts, slowest / 1_000_000);
        assertThat(failures).isEmpty();
    }

    private String refused(List<Finding> findings) {
        if (WorkbookReader.isOfTheMoment(findings)) {
            return "WRONG: too demanding";
        }
        for (Finding finding : findings) {
            String told = texts.title(finding.code()) + texts.message(finding) + texts.remedy(finding);
            if (told.matches(INNER)) {
                return "WRONG: told " + told;
            }
        }
        return "refused";
    }

    private static String read(Path file, GridReading reading) throws IOException {
        if (reading.format() == Format.XLS) {
            return "read, an old workbook";
        }
        try {
            String difference =
                    Verdict.difference(StrictBook.read(file), reading.grid().orElseThrow());
            return difference.isEmpty() ? "read as stored" : "WRONG: " + difference;
        } catch (NotStrict refused) {
            return "read, though the second reader refuses (" + refused.getMessage() + ")";
        }
    }

    @Test
    void all_of_them_in_one_folder_leave_the_samples_figures_as_they_are() throws IOException, InterruptedException {
        var undisturbed = new Program(folder.resolve("alone"));
        undisturbed.run("run");
        var program = new Program(folder.resolve("beside"));
        for (Path file : files()) {
            Path copy = Files.copy(file, program.input().resolve("zz " + file.getFileName()));
            Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2025-03-01T10:00:00Z")));
        }
        Program.Ended ended = program.run("run", "--file-time-limit", "60");
        System.out.printf("corpus in one folder: %s%n", ended.took());
        assertThat(ended.exitCode()).as(ended.said()).isIn(0, 3);
        assertThat(program.figures()).isEqualTo(undisturbed.figures());
        assertThat(program.log()).doesNotContain("OutOfMemoryError");
    }
}
