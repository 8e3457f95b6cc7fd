package it.consuntivo.job;

import it.consuntivo.domain.model.Run;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.job.RunReport.Ending;
import it.consuntivo.job.step.ReadWorkbooks;
import it.consuntivo.store.RunDocuments;
import it.consuntivo.store.RunStore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Starts and goes on with executions of the job. Only the holder of the exercise's lock has one of these, so an
 * execution that the repository believes to be running belongs to a process that is dead.
 */
final class Executions {
    private static final Logger LOG = LoggerFactory.getLogger(Executions.class);

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final RunStore runs;
    private final RunDocuments documents;
    private final ReadWorkbooks readings;

    Executions(
            Job job,
            JobOperator operator,
            JobRepository repository,
            RunStore runs,
            RunDocuments documents,
            ReadWorkbooks readings) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.runs = runs;
        this.documents = documents;
        this.readings = readings;
    }

    /**
     * Whether a run can be gone on with. Not when the process died between making the run and its first execution, nor
     * when the repository lost track of it, nor when a copy it still has to read is gone: a new run does as well.
     */
    boolean isResumable(Run run) {
        try {
            JobExecution last = last(run.id());
            if (last == null) {
                return false;
            }
            recover(last);
            boolean restartable = last.getStatus() == BatchStatus.FAILED || last.getStatus() == BatchStatus.STOPPED;
            return restartable && readings.canGoOn(run.id());
        } catch (RuntimeException damaged) {
            LOG.warn("The history of run {} makes no sense", run.id(), damaged);
            return false;
        }
    }

    /** Closes the books of a published run whose process died before it could. */
    void settle(Run run) {
        JobExecution last = last(run.id());
        if (last != null && last.getStatus() != BatchStatus.COMPLETED && last.getStatus() != BatchStatus.ABANDONED) {
            recover(last);
            execute(run.id());
        }
    }

    RunReport execute(RunId run) {
        try {
            return report(run, operator.start(job, RunParameters.of(run)));
        } catch (JobExecutionException refused) {
            throw new IllegalStateException("The repository refuses run " + run, refused);
        }
    }

    /** Asks what is running to stop once its work in hand is done. */
    void stop() {
        for (JobExecution execution : repository.findRunningJobExecutions(JobConfiguration.JOB)) {
            try {
                operator.stop(execution);
            } catch (JobExecutionNotRunningException ended) {
                LOG.debug("The run ended by itself", ended);
            }
        }
    }

    private RunReport report(RunId run, JobExecution execution) {
        Optional<Run> row = runs.find(run);
        return switch (execution.getStatus()) {
            case COMPLETED ->
                new RunReport(
                        Ending.PUBLISHED,
                        row,
                        documents.assessment(run).units(),
                        documents.differences(run).size(),
                        Optional.empty());
            case STOPPED -> RunReport.of(Ending.STOPPED, row);
            default -> new RunReport(Ending.FAILED, row, List.of(), 0, cause(execution));
        };
    }

    private static Optional<Throwable> cause(JobExecution execution) {
        Optional<Throwable> cause = execution.getAllFailureExceptions().stream().findFirst();
        cause.ifPresent(failure -> LOG.error("The run failed", failure));
        return cause;
    }

    private @Nullable JobExecution last(RunId run) {
        return repository.getLastJobExecution(JobConfiguration.JOB, RunParameters.of(run));
    }

    /**
     * Marks as failed what a dead process left running, and what the repository lost track of: business rows and
     * repository are one database, so what was not committed as done has not been done. Spring Batch's own way does this
     * once for a run and never again, and refuses what is unknown.
     */
    private void recover(JobExecution execution) {
        execution.getStepExecutions().stream()
                .filter(step -> isInterrupted(step.getStatus()))
                .forEach(step -> {
                    step.setStatus(BatchStatus.FAILED);
                    step.setExitStatus(ExitStatus.FAILED);
                    step.setEndTime(now());
                    repository.update(step);
                });
        if (isInterrupted(execution.getStatus())) {
            LOG.info(
                    "Recovering execution {}, left {} by a process that ended",
                    execution.getId(),
                    execution.getStatus());
            execution.setStatus(BatchStatus.FAILED);
            execution.setExitStatus(ExitStatus.FAILED);
            execution.setEndTime(now());
            repository.update(execution);
        }
    }

    private static boolean isInterrupted(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone") // as Spring Batch writes its times
    private static LocalDateTime now() {
        return LocalDateTime.now();
    }
}
