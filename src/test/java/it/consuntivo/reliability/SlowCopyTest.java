package it.consuntivo.reliability;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that is still being copied while the run begins is waited for or told, and never counts by half. */
class SlowCopyTest {
    private static final String NAME = "tec.xlsx";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aCopyUnderWayIsNeverReadByHalf() throws IOException, InterruptedException {
        trials(new Campaign("a slow copy"), 1);
    }

    @Test
    @Tag("crash")
    void noneOfManyCopiesUnderWayIsReadByHalf() throws IOException, InterruptedException {
        trials(new Campaign("slow copies"), Campaign.asked("copies", 200));
    }

    private void trials(Campaign campaign, int trials) throws IOException, InterruptedException {
        Workplace fresh = Workplace.make(folder.resolve("fresh"));
        Workplace without = fresh.copiedTo(folder.resolve("without"));
        Files.delete(without.input().resolve(NAME));
        String all = Program.on(fresh.copiedTo(folder.resolve("whole"))).objectives();
        String others = Program.on(without).objectives();
        byte[] bytes = Files.readAllBytes(fresh.input().resolve(NAME));
        for (int trial = 0; trial < trials && campaign.hasTime(); trial++) {
            Workplace here = fresh.copiedTo(folder.resolve("t" + trial));
            Path file = here.input().resolve(NAME);
            Files.delete(file);
            var copy = SlowCopy.drawn(campaign.random());
            CompletableFuture<Void> copying = CompletableFuture.runAsync(() -> copy.make(file, bytes));
            Ended ended = Program.on(here).call("run", "--quiet");
            List<String> wrong = new ArrayList<>();
            if (!ended.isPublished() || !List.of(all, others).contains(here.objectives())) {
                wrong.add("neither with all of the file nor without it: " + ended + here.objectives());
            }
            copying.join();
            if (!Program.on(here).objectives().equals(all)) {
                wrong.add("not all of it when the copy was made");
            }
            campaign.trial(copy.toString(), wrong);
            here.delete();
        }
        campaign.close("");
    }

    /**
     * A copy in parts, with pauses between them.
     *
     * @param whole whether the file has its final size from the beginning, as some programs copy
     * @param pause in milliseconds
     */
    private record SlowCopy(boolean whole, int parts, int pause) {
        static SlowCopy drawn(Random random) {
            return new SlowCopy(random.nextBoolean(), 2 + random.nextInt(8), 100 + random.nextInt(1_400));
        }

        void make(Path file, byte[] bytes) {
            try (var target = new RandomAccessFile(file.toFile(), "rw")) {
                if (whole) {
                    target.setLength(bytes.length);
                }
                for (int part = 0; part < parts; part++) {
                    int from = bytes.length * part / parts;
                    target.write(bytes, from, bytes.length * (part + 1) / parts - from);
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
