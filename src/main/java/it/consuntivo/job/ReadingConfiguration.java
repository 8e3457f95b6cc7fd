package it.consuntivo.job;

import it.consuntivo.domain.model.RunId;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.job.step.ReadWorkbooks;
import it.consuntivo.job.step.ReadWorkbooks.Part;
import it.consuntivo.job.step.ReadWorkbooks.Read;
import it.consuntivo.store.ManifestStore;
import it.consuntivo.store.ReadingStore;
import java.util.HashMap;
import java.util.Map;
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

    private static final String FROM = "from";
    private static final String TO = "to";

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
        return gridSize -> {
            Map<String, ExecutionContext> contexts = new HashMap<>();
            readings.parts(new RunId(exercise, run.intValue()))
                    .forEach((name, part) -> contexts.put(name, context(part)));
            return contexts;
        };
    }

    @Bean
    @StepScope
    IteratorItemReader<ManifestStore.Entry> unread(
            ReadWorkbooks readings,
            @Value("#{jobParameters['exercise']}") String exercise,
            @Value("#{jobParameters['run']}") Long run,
            @Value("#{stepExecutionContext['" + FROM + "']}") Integer from,
            @Value("#{stepExecutionContext['" + TO + "']}") Integer to) {
        return new IteratorItemReader<>(readings.unread(new RunId(exercise, run.intValue()), new Part(from, to)));
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

    private static ExecutionContext context(Part part) {
        var context = new ExecutionContext();
        context.putInt(FROM, part.from());
        context.putInt(TO, part.to());
        return context;
    }
}
