package it.consuntivo.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work that is waited for no longer than a limit, as the last resort against a library that does not come back. What is
 * given up on is interrupted, and ends with the process if not before.
 */
final class Bounded {
    private Bounded() {}

    /**
     * What the work gives; nothing when it takes longer.
     *
     * @throws IOException that of the work, or when whoever waits is interrupted
     */
    static <T> Optional<T> within(Duration limit, Callable<T> work) throws IOException {
        var task = new FutureTask<>(work);
        var thread = new Thread(task, "reading-a-file");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException givenUp) {
            task.cancel(true);
            return Optional.empty();
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a file was read", stopped);
        } catch (ExecutionException failed) {
            throw asItWas(Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }

    private static IOException asItWas(Throwable failure) {
        if (failure instanceof RuntimeException unforeseen) {
            throw unforeseen;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof IOException machine ? machine : new IOException(failure);
    }
}
