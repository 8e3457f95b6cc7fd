package it.consuntivo.job;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.intake.folder.DropFolder;
import it.consuntivo.intake.folder.Settling;
import it.consuntivo.job.setting.Digest;
import it.consuntivo.job.setting.Places;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.store.OpenDatabase;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The job ready to run for one exercise: its database open, its steps wired. Held only under the exercise's lock. */
final class Session implements AutoCloseable {
    private final OpenDatabase database;
    private final ConfigurableApplicationContext spring;

    private Session(OpenDatabase database, ConfigurableApplicationContext spring) {
        this.database = database;
        this.spring = spring;
    }

    static Session open(Exercise exercise, Places places, Duration fileTime, Progress progress, ProcessLock lock)
            throws IOException {
        tryLog(places.log());
        int connections = Runtime.getRuntime().availableProcessors() + 2;
        OpenDatabase database = new HistoryDatabase(places, exercise.name()).open(connections);
        try {
            Footing footing = () -> {
                lock.confirm();
                database.prove();
            };
            var session = new Session(
                    database, wired(() -> context(exercise, places, fileTime), places, progress, database, footing));
            database.setAside().ifPresent(place -> session.tellOfDamage(place, progress));
            return session;
        } catch (RuntimeException failed) {
            try (database) {
                throw failed;
            }
        }
    }

    private static RunContext context(Exercise exercise, Places places, Duration fileTime) {
        var folder = new DropFolder(places.input(), Settling.byTheClock());
        return new RunContext(
                exercise,
                places,
                folder,
                new EarlierExercises(places).of(exercise),
                Digest.ofReading(exercise),
                fileTime);
    }

    private static ConfigurableApplicationContext wired(
            Supplier<RunContext> context, Places places, Progress progress, OpenDatabase database, Footing footing) {
        return new SpringApplicationBuilder(JobConfiguration.class)
                .properties(Map.of(
                        "logging.config",
                        "classpath:logging/job.xml",
                        "logging.file.name",
                        places.log().toAbsolutePath().toString()))
                .initializers((GenericApplicationContext beans) -> {
                    // the database is closed after Spring, and by nobody else
                    beans.registerBean(DataSource.class, database::source, source -> source.setDestroyMethodName(""));
                    beans.registerBean(RunContext.class, context);
                    beans.registerBean(Progress.class, () -> progress);
                    beans.registerBean(Footing.class, () -> footing);
                })
                .run();
    }

    /** The logging system says only that it was set up wrongly. */
    private static void tryLog(Path log) throws IOException {
        try {
            Files.newByteChannel(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException unnamed) {
            throw new FileSystemException(log.toString(), null, unnamed.getMessage());
        }
    }

    private void tellOfDamage(Path place, Progress progress) {
        LoggerFactory.getLogger(Session.class).warn("The database was damaged. It now lies in {}", place);
        progress.setAside(place);
    }

    <T> T get(Class<T> type) {
        return spring.getBean(type);
    }

    /** @throws IOException when what was committed did not reach the disk */
    @Override
    public void close() throws IOException {
        try (database) {
            spring.close();
        }
    }
}
