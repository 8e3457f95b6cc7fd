package it.consuntivo.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** One line in the log, and one word to who waits, for each step; and none is begun on uncertain ground. */
final class ProgressListener implements StepExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressListener.class);
    private final Progress progress;
    private final Footing footing;

    ProgressListener(Progress progress, Footing footing) {
        this.progress = progress;
        this.footing = footing;
    }

    @Override
    public void beforeStep(StepExecution step) {
        try {
            footing.confirm();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        LOG.info("{} {}: {}", step.getStepName(), step.getStatus(), step.getWriteCount());
        if (ExitStatus.COMPLETED.getExitCode().equals(step.getExitStatus().getExitCode())) {
            progress.done(step.getStepName(), step.getWriteCount());
        }
        return null;
    }
}
