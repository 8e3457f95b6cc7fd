package it.consuntivo.job;

import it.consuntivo.domain.model.RunId;
import java.util.Objects;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** A run as the job repository identifies it: by exercise and number, and nothing else. */
final class RunParameters {
    private static final String EXERCISE = "exercise";
    private static final String RUN = "run";

    private RunParameters() {}

    static JobParameters of(RunId run) {
        return new JobParametersBuilder()
                .addString(EXERCISE, run.exercise())
                .addLong(RUN, (long) run.number())
                .toJobParameters();
    }

    static RunId run(JobParameters parameters) {
        Long number = Objects.requireNonNull(parameters.getLong(RUN));
        return new RunId(Objects.requireNonNull(parameters.getString(EXERCISE)), number.intValue());
    }
}
