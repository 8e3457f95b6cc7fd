package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Run;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.intake.exercise.ExerciseReader;
import it.consuntivo.intake.folder.DropFolder;
import it.consuntivo.intake.folder.Settling;
import it.consuntivo.intake.grid.Limits;
import it.consuntivo.job.setting.Places;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.job.step.ReadWorkbooks;
import it.consuntivo.store.Stores;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.batch.core.repository.JobRepository;

/** What a dead process can leave in the job repository, played by a repository that says so. */
class ExecutionsTest {
    private static final RunId ID = new RunId("performance-2024", 1);

    private final JobOperator operator = mock(JobOperator.class);
    private final JobRepository repository = mock(JobRepository.class);
    private final Executions executions = executions();

    private Executions executions() {
        Exercise exercise = new ExerciseReader(heading -> true, (section, text) -> List.of())
                .read(Path.of("jobs"), ID.exercise())
                .exercise()
                .orElseThrow();
        var places = new Places(Path.of("jobs"), Path.of("input"), Path.of("output"), Optional.empty());
        var folder = new DropFolder(places.input(), Settling.byTheClock());
        var context = new RunContext(exercise, places, folder, List.of(), "", Limits.USUAL_TIME);
        var stores = new Stores(mock(DataSource.class));
        var readings = new ReadWorkbooks(context, stores.manifests(), stores.readings());
        return new Executions(mock(Job.class), operator, repository, stores.runs(), stores.documents(), readings);
    }

    private static Run open() {
        return new Run(ID, Instant.EPOCH, Optional.empty(), Run.State.OPEN, Optional.empty(), "", "", 0, 0, 0);
    }

    private JobExecution left(BatchStatus status) {
        var execution = new JobExecution(1, new JobInstance(1, "consuntivo"), new JobParameters());
        execution.setStatus(status);
        when(repository.getLastJobExecution(anyString(), any())).thenReturn(execution);
        return execution;
    }

    @Test
    void aRunWithoutAnExecutionCannotBeGoneOnWith() {
        assertThat(executions.isResumable(open())).isFalse();
        verify(repository, never()).update(any(JobExecution.class));
    }

    @ParameterizedTest
    @EnumSource(
            value = BatchStatus.class,
            names = {"ABANDONED", "COMPLETED"})
    void norCanOneThatHasComeToAnEnd(BatchStatus status) {
        left(status);
        assertThat(executions.isResumable(open())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = BatchStatus.class,
            names = {"STARTING", "STARTED", "STOPPING", "UNKNOWN"})
    void whatADeadProcessLeftIsRecoveredFirst(BatchStatus status) {
        JobExecution execution = left(status);
        executions.isResumable(open());
        verify(repository).update(execution);
        assertThat(execution.getStatus()).isEqualTo(BatchStatus.FAILED);
    }

    @Test
    void aRunThatEndsWhileItIsBeingStoppedIsNoMishap() throws JobExecutionNotRunningException {
        JobExecution execution = left(BatchStatus.STARTED);
        when(repository.findRunningJobExecutions("consuntivo")).thenReturn(Set.of(execution));
        when(operator.stop(execution)).thenThrow(new JobExecutionNotRunningException("ended"));
        assertThatCode(executions::stop).doesNotThrowAnyException();
        verify(operator).stop(execution);
    }

    @Test
    void aRepositoryThatRefusesTheRunIsAFaultOfOurs() throws Exception {
        when(operator.start(any(Job.class), any())).thenThrow(new JobRestartException("refused"));
        assertThatThrownBy(() -> executions.execute(ID))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("performance-2024/1");
    }
}
