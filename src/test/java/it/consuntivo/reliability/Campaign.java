package it.consuntivo.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A number of trials under one seed, and what came of them. Says it on the screen and in {@code target/reliability}. */
final class Campaign {
    private static final Path LOG = Path.of("target", "reliability", "campaigns.txt");

    private final String name;
    private final long seed = Long.getLong("crash.seed", System.nanoTime() % 1_000_000);
    private final Random random = new Random(seed);
    private final long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Long.getLong("crash.minutes", 600));
    private final List<String> failures = new ArrayList<>();
    private int trials;

    Campaign(String name) {
        this.name = name;
    }

    /** How many trials were asked for. */
    static int asked(String property, int otherwise) {
        return Integer.getInteger("crash." + property, otherwise);
    }

    Random random() {
        return random;
    }

    /** Whether there is time for another trial. */
    boolean hasTime() {
        return System.nanoTime() < end;
    }

    /** Notes a trial and what was wrong with it. */
    void trial(String what, List<String> wrong) throws IOException {
        trials++;
        if (!wrong.isEmpty()) {
            failures.add(what + ": " + wrong);
            tell("  FAILED " + what + ": " + wrong);
        }
        if (trials % 10 == 0) {
            tell("  " + name + ": " + trials + " so far, " + failures.size() + " failed");
        }
    }

    /** Sums up, and fails if a trial has. */
    void close(String more) throws IOException {
        tell("%s: %d trials, seed %d, %d failed%s".formatted(name, trials, seed, failures.size(), more));
        assertThat(failures).as(name + " under -Dcrash.seed=" + seed).isEmpty();
    }

    private static void tell(String line) throws IOException {
        System.out.println(line);
        Files.createDirectories(LOG.resolveSibling(""));
        Files.writeString(LOG, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
