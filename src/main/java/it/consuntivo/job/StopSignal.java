package it.consuntivo.job;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a signal to the process into an orderly stop: the work in hand is finished, everything after it is left for the
 * next start. Spring Batch's own hook does not wait for the end and leaves a history that has to be repaired.
 */
final class StopSignal implements AutoCloseable {
    /** Longer than any single piece of work takes; a service manager has to wait at least as long before it kills. */
    private static final int PATIENCE_SECONDS = 60;

    private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);

    private final Progress progress;
    private volatile Optional<Runnable> stopping = Optional.empty();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");

    StopSignal(Progress progress) {
        this.progress = progress;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What to do to stop, from now on; done again until the work has ended, because it may be about to begin. */
    void stopBy(Runnable stop) {
        stopping = Optional.of(stop);
    }

    /** From now on there is nothing to stop, only an end to wait for. */
    void ending() {
        stopping = Optional.empty();
    }

    private void stop() {
        progress.stopping();
        try {
            for (int second = 0; second < PATIENCE_SECONDS; second++) {
                stopping.ifPresent(Runnable::run);
                if (closed.await(1, TimeUnit.SECONDS)) {
                    return;
                }
            }
            LOG.warn("The run did not stop in time");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stoppingAlready) {
            LOG.debug("Stopped by a signal", stoppingAlready);
        }
    }
}
