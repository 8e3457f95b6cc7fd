package it.consuntivo.job;

import it.consuntivo.job.setting.RunContext;
import it.consuntivo.job.step.CheckSubmissions;
import it.consuntivo.job.step.Publications;
import it.consuntivo.job.step.Publish;
import it.consuntivo.job.step.ReadWorkbooks;
import it.consuntivo.job.step.RegisterWorkbooks;
import it.consuntivo.job.step.ReturnFindings;
import it.consuntivo.job.step.ScoreBody;
import it.consuntivo.job.step.Verification;
import it.consuntivo.job.step.WriteReport;
import it.consuntivo.job.step.WriteTables;
import it.consuntivo.store.CountedStore;
import it.consuntivo.store.ManifestStore;
import it.consuntivo.store.PublishedStore;
import it.consuntivo.store.ReadingStore;
import it.consuntivo.store.RunDocuments;
import it.consuntivo.store.RunStore;
import java.time.InstantSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The main job. Business rows and job repository share one database and one transaction manager; no step skips or
 * retries, because what is wrong with a workbook is a finding, and what is wrong with the machine ends the run.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
@Import({StoreConfiguration.class, ReadingConfiguration.class})
class JobConfiguration {
    /** The job's name in the repository. */
    static final String JOB = "consuntivo";

    @Bean
    Job consuntivo(
            JobRepository repository,
            Step registerWorkbooks,
            Step readWorkbooks,
            Step checkSubmissions,
            Step scoreBody,
            Step writeTables,
            Step writeReport,
            Step returnFindings,
            Step publish) {
        return new JobBuilder(JOB, repository)
                .start(registerWorkbooks)
                .next(readWorkbooks)
                .next(checkSubmissions)
                .next(scoreBody)
                .next(writeTables)
                .next(writeReport)
                .next(returnFindings)
                .next(publish)
                .build();
    }

    @Bean
    Step registerWorkbooks(
            Steps steps,
            RunContext context,
            RunStore runs,
            ManifestStore manifest,
            ReadingStore readings,
            RunDocuments documents) {
        return steps.of("registerWorkbooks", new RegisterWorkbooks(context, runs, manifest, readings, documents));
    }

    @Bean
    Step checkSubmissions(
            Steps steps, Verification verification, RunStore runs, RunDocuments documents, CountedStore counted) {
        return steps.of("checkSubmissions", new CheckSubmissions(verification, runs, documents, counted));
    }

    @Bean
    Step scoreBody(Steps steps, RunContext context, Verification verification, RunDocuments documents) {
        return steps.of("scoreBody", new ScoreBody(context, verification, documents));
    }

    @Bean
    Step writeTables(Steps steps, Publications publications) {
        return steps.of("writeTables", new WriteTables(publications));
    }

    @Bean
    Step writeReport(Steps steps, Publications publications) {
        return steps.of("writeReport", new WriteReport(publications));
    }

    @Bean
    Step returnFindings(Steps steps, Publications publications) {
        return steps.of("returnFindings", new ReturnFindings(publications));
    }

    @Bean
    Step publish(
            Steps steps,
            RunContext context,
            Publications publications,
            RunStore runs,
            ReadingStore readings,
            RunDocuments documents,
            Verification verification,
            CountedStore counted,
            PublishedStore published,
            InstantSource clock) {
        return steps.of(
                "publish",
                new Publish(context, publications, runs, readings, documents, verification, counted, published, clock));
    }

    @Bean
    Executions executions(
            Job consuntivo,
            JobOperator operator,
            JobRepository repository,
            RunStore runs,
            RunDocuments documents,
            ReadWorkbooks readings) {
        return new Executions(consuntivo, operator, repository, runs, documents, readings);
    }

    @Bean
    Steps steps(JobRepository repository, PlatformTransactionManager transactions, Progress progress) {
        return new Steps(repository, transactions, progress);
    }

    @Bean
    Verification verification(RunContext context, ManifestStore manifest, ReadingStore readings) {
        return new Verification(context, manifest, readings);
    }

    @Bean
    Publications publications(
            RunContext context, RunStore runs, ManifestStore manifest, ReadingStore readings, RunDocuments documents) {
        return new Publications(context, runs, manifest, readings, documents);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
