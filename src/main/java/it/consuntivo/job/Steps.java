package it.consuntivo.job;

import it.consuntivo.job.step.StepWork;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes a step of a work done in one go. */
record Steps(JobRepository repository, PlatformTransactionManager transactions, Progress progress, Footing footing) {
    Step of(String name, StepWork work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, chunk) -> {
                            contribution.incrementWriteCount(work.perform(RunParameters.run(
                                    contribution.getStepExecution().getJobParameters())));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(new ProgressListener(progress, footing))
                .build();
    }
}
