package it.consuntivo.reliability;

import it.consuntivo.domain.model.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook replaced or removed while a run takes it in counts in one state: the one whose hash is published. */
@Tag("crash")
class ChangedFileTest {
    private static final String NAME = "tec.xlsx";
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_PAUSE = 1_500;

    @TempDir
    Path folder = Path.of("");

    private Workplace fresh = new Workplace(folder);
    private List<byte[]> states = List.of();

    /** What has to be published for each hash of the workbook; none when it is not there. */
    private Map<String, String> expected = Map.of();

    @BeforeEach
    void make() throws IOException {
        fresh = Workplace.make(folder.resolve("fresh"));
        Workplace other = fresh.copiedTo(folder.resolve("other"));
        Workplace without = fresh.copiedTo(folder.resolve("without"));
        Files.copy(
                fresh.home().resolve("next").resolve(NAME),
                other.input().resolve(NAME),
                StandardCopyOption.REPLACE_EXISTING);
        Files.delete(without.input().resolve(NAME));
        states = List.of(
                Files.readAllBytes(fresh.input().resolve(NAME)),
                Files.readAllBytes(other.input().resolve(NAME)));
        expected = Map.of(
                Sha256.of(states.get(0)),
                Program.on(fresh.copiedTo(folder.resolve("whole"))).objectives(),
                Sha256.of(states.get(1)),
                Program.on(other).objectives(),
                "",
                Program.on(without).objectives());
    }

    @Test
    void oneStateOfAChangingWorkbookCounts() throws IOException, InterruptedException {
        var campaign = new Campaign("changing workbooks");
        for (int trial = 0; trial < Campaign.asked("changes", 200) && campaign.hasTime(); trial++) {
            Workplace here = fresh.copiedTo(folder.resolve("t" + trial));
            var changes = new Changes(here.input().resolve(NAME), campaign.random());
            CompletableFuture<Void> changing = CompletableFuture.runAsync(changes::make);
            Ended ended = Program.on(here).call("run", "--quiet");
            boolean sound = ended.isPublished() && here.objectives().equals(expected.get(counted(here)));
            changing.join();
            boolean soundInTheEnd = Program.on(here).objectives().equals(expected.get(changes.last()));
            campaign.trial(
                    changes.told.toString(),
                    sound && soundInTheEnd ? List.of() : List.of(ended + here.objectives() + counted(here)));
            here.delete();
        }
        campaign.close("");
    }

    /** The published hash of the workbook; empty when it was not there or not taken in. */
    private static String counted(Workplace workplace) throws IOException {
        return Files.readAllLines(workplace.published().resolve("consegne.csv")).stream()
                .filter(line -> line.startsWith(NAME + ";"))
                .map(line -> line.split(";", -1)[1])
                .findFirst()
                .orElse("");
    }

    /** Changes of a file at random moments, as people and synchronising programs make them. */
    private final class Changes {
        private final Path file;
        private final Random random;
        private final StringBuilder told = new StringBuilder();
        private int state;

        Changes(Path file, Random random) {
            this.file = file;
            this.random = random;
        }

        void make() {
            try {
                for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
                    pause(random.nextInt(LONGEST_PAUSE));
                    change();
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private void change() throws IOException {
            int kind = random.nextInt(3);
            told.append(List.of(" overwritten", " replaced", " removed").get(kind));
            state = kind == 2 ? -1 : random.nextInt(states.size());
            switch (kind) {
                case 0 -> overwrite(states.get(state));
                case 1 -> {
                    Path draft = file.resolveSibling("." + NAME + ".draft");
                    Files.write(draft, states.get(state));
                    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                }
                default -> Files.deleteIfExists(file);
            }
        }

        private void overwrite(byte[] bytes) throws IOException {
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(bytes, 0, bytes.length / 2);
                pause(random.nextInt(LONGEST_PAUSE / 5));
                out.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
            }
        }

        private static void pause(int milliseconds) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
        }

        /** Hash of the file as it was left; empty when it was removed. */
        String last() {
            return state < 0 ? "" : Sha256.of(states.get(state));
        }
    }
}
