package it.consuntivo.job;

import it.consuntivo.domain.model.RunId;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.job.step.ReadWorkbooks;
import it.consuntivo.job.step.ReadWorkbooks.Read;
import it.consuntivo.store.ManifestStore;
import it.consuntivo.store.ReadingStore;
import java.util.stream.Collectors;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.support.IteratorItemReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The step that reads, in parts, as many at once as there are cores. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {
    /** Workbooks in one transaction: what a kill costs at most, for each part under way. */
    private static final int CHUNK = 20;

    /** What Spring Batch puts between the name of a step and that of a part. */
    private static final char OF_PART = ':';

    @Bean
    ReadWorkbooks readings(RunContext context, ManifestStore manifest, ReadingStore readings) {
        return new ReadWorkbooks(context, manifest, readings);
    }

    @Bean
    Step readWorkbooks(
            JobRepository repository,
            Partitioner parts,
            Step readPart,
            TaskExecutor cores,
            Progress progress,
            Footing footing) {
        return new StepBuilder("readWorkbooks", repository)
                .partitioner("readWorkbooks", parts)
                .step(readPart)
                .taskExecutor(cores)
                .listener(new ProgressListener(progress, footing))
                .build();
    }

    @Bean
    Step readPart(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ItemReader<ManifestStore.Entry> unread,
            ReadWorkbooks readings) {
        return new StepBuilder("readPart", repository)
                .<ManifestStore.Entry, Read>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(unread)
                .processor(readings::read)
                .writer(readings::keep)
                .build();
    }

    @Bean
    @StepScope
    Partitioner parts(
            ReadWorkbooks readings,
            @Value("#{jobParameters['exercise']}") String exercise,
            @Value("#{jobParameters['run']}") Long run) {
        return gridSize -> readings.parts(new RunId(exercise, run.intValue())).keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> new ExecutionContext()));
    }

    /**
     * A part is known by its name alone, which is part of the step's: what else a step keeps is written after the step
     * itself, and a process can die in between.
     */
    @Bean
    @StepScope
    IteratorItemReader<ManifestStore.Entry> unread(
            ReadWorkbooks readings,
            @Value("#{jobParameters['exercise']}") String exercise,
            @Value("#{jobParameters['run']}") Long run,
            @Value("#{stepExecution.stepName}") String step) {
        String part = step.substring(step.indexOf(OF_PART) + 1);
        return new IteratorItemReader<>(readings.unread(new RunId(exercise, run.intValue()), part));
    }

    @Bean
    TaskExecutor cores() {
        var executor = new ThreadPoolTaskExecutor();
        int cores = Runtime.getRuntime().availableProcessors();
        executor.setCorePoolSize(cores);
        executor.setMaxPoolSize(cores);
        executor.setThreadNamePrefix("reading-");
        executor.setDaemon(true);
        return executor;
    }
}
