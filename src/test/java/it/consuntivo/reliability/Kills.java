package it.consuntivo.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills the program at random moments, once or several times in a row, on a work folder that has never seen a run or on
 * one whose published set is to be replaced.
 */
final class Kills {
    /** The requests to stop, and what the system gives for a process that one of them ended. */
    private static final Map<String, Integer> REQUESTS = Map.of("TERM", 143, "INT", 130, "HUP", 129);

    private final Path folder;
    private final Workplace fresh;
    private final Workplace old;
    private final Aftermath ofFirst;
    private final Aftermath ofSecond;
    private final long milliseconds;

    /**
     * @param folder where all of it may happen
     */
    Kills(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.fresh = Workplace.make(folder.resolve("fresh"));
        this.old = fresh.copiedTo(folder.resolve("old"));
        long begun = System.nanoTime();
        published(old);
        this.milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Published first = Published.in(old);
        Workplace after = old.copiedTo(folder.resolve("after")).change();
        published(after);
        this.ofFirst = new Aftermath(new Published(Map.of()), first);
        this.ofSecond = new Aftermath(first, Published.in(after));
    }

    private static void published(Workplace workplace) throws IOException, InterruptedException {
        Ended ended = Program.on(workplace).call("run", "--quiet");
        assertThat(ended.isPublished()).as(ended.err()).isTrue();
    }

    /** One trial of a request to stop, which the program obeys or comes before. */
    void stop(Campaign campaign) throws IOException, InterruptedException {
        Workplace here = fresh.copiedTo(Files.createTempDirectory(folder, "t").resolve("w"));
        long moment = Math.round(milliseconds * (0.1 + campaign.random().nextDouble()));
        String signal = List.of("TERM", "INT", "HUP").get(campaign.random().nextInt(REQUESTS.size()));
        Ended ended = Program.on(here).start("run", "--quiet").stoppedAfter(moment, signal);
        List<String> wrong = new ArrayList<>(ofFirst.complaints(here, Optional.of(ended)));
        if (ended.exitCode() != REQUESTS.getOrDefault(signal, 0) && !ended.isPublished()) {
            wrong.add(ended.toString());
        }
        campaign.trial(signal + " after " + moment + " ms", wrong);
        here.delete();
    }

    /** One trial: what was done, and what was wrong with what came of it. */
    void trial(Campaign campaign, int kills) throws IOException, InterruptedException {
        Random random = campaign.random();
        boolean second = random.nextInt(3) == 0;
        Workplace here = (second ? old : fresh)
                .copiedTo(Files.createTempDirectory(folder, "t").resolve("w"));
        if (second) {
            here.change();
        }
        var told = new StringBuilder(second ? "replacing" : "first run");
        Optional<Ended> ended = Optional.empty();
        for (int kill = 0; kill < kills; kill++) {
            long moment = Math.round(milliseconds * (0.1 + random.nextDouble()));
            told.append(", killed after ").append(moment).append(" ms");
            ended = Optional.of(Program.on(here).start("run", "--quiet").killedAfter(moment));
        }
        List<String> wrong = (second ? ofSecond : ofFirst).complaints(here, ended);
        campaign.trial(told.toString(), wrong);
        if (wrong.isEmpty()) {
            here.delete();
            Files.delete(here.home().resolveSibling(""));
        }
    }
}
