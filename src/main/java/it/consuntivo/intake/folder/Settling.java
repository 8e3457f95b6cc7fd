package it.consuntivo.intake.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Waits for a file that is still being copied into the folder. One changed a moment ago is looked at again until two
 * looks in a row see the same size and time.
 */
public final class Settling {
    private final Clock clock;
    private final Duration quiet;
    private final Duration patience;
    private final Pause pause;

    /** Lets time pass between two looks. */
    @FunctionalInterface
    public interface Pause {
        void forThe(Duration duration) throws InterruptedException;
    }

    /**
     * @param quiet how long a file must not have changed to be taken at once, and how long to wait between two looks
     * @param patience how long to wait for a file in all
     */
    public Settling(Clock clock, Duration quiet, Duration patience, Pause pause) {
        this.clock = clock;
        this.quiet = quiet;
        this.patience = patience;
        this.pause = pause;
    }

    /** By the machine's clock: one second of quiet, half a minute of patience. */
    public static Settling byTheClock() {
        return new Settling(
                Clock.systemUTC(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(30),
                duration -> Thread.sleep(duration.toMillis()));
    }

    /** The state in which the file came to rest; empty when it did not. */
    Optional<BasicFileAttributes> await(Path file) throws IOException {
        BasicFileAttributes last = attributes(file);
        if (isQuiet(last)) {
            return Optional.of(last);
        }
        for (Duration waited = Duration.ZERO; waited.compareTo(patience) < 0; waited = waited.plus(quiet)) {
            rest(file);
            BasicFileAttributes next = attributes(file);
            if (isSame(last, next)) {
                return Optional.of(next);
            }
            last = next;
        }
        return Optional.empty();
    }

    static boolean isSame(BasicFileAttributes one, BasicFileAttributes other) {
        return one.size() == other.size() && one.lastModifiedTime().equals(other.lastModifiedTime());
    }

    /** A file from the future is as quiet as an old one: clocks differ. */
    private boolean isQuiet(BasicFileAttributes attributes) {
        Instant now = clock.instant();
        Instant modified = attributes.lastModifiedTime().toInstant();
        return modified.isAfter(now) || modified.plus(quiet).isBefore(now);
    }

    private void rest(Path file) throws IOException {
        try {
            pause.forThe(quiet);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + file.getFileName(), interrupted);
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
