package it.consuntivo.job;

import com.zaxxer.hikari.HikariDataSource;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.intake.folder.DropFolder;
import it.consuntivo.intake.folder.Settling;
import it.consuntivo.job.setting.Digest;
import it.consuntivo.job.setting.Places;
import it.consuntivo.job.setting.RunContext;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The job ready to run for one exercise: its database open, its steps wired. Held only under the exercise's lock. */
final class Session implements AutoCloseable {
    private final HikariDataSource database;
    private final ConfigurableApplicationContext spring;

    private Session(HikariDataSource database, ConfigurableApplicationContext spring) {
        this.database = database;
        this.spring = spring;
    }

    static Session open(Exercise exercise, Places places, Duration fileTime, Progress progress) throws IOException {
        int connections = Runtime.getRuntime().availableProcessors() + 2;
        HikariDataSource database = new HistoryDatabase(places, exercise.name()).open(connections);
        ConfigurableApplicationContext spring = new SpringApplicationBuilder(JobConfiguration.class)
                .properties(Map.of("logging.config", "classpath:logging/job.xml", "logging.file.name", log(places)))
                .initializers((GenericApplicationContext beans) -> {
                    beans.registerBean(HikariDataSource.class, () -> database);
                    beans.registerBean(RunContext.class, () -> context(exercise, places, fileTime));
                    beans.registerBean(Progress.class, () -> progress);
                })
                .run();
        return new Session(database, spring);
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

    private static String log(Places places) {
        return places.log().toAbsolutePath().toString();
    }

    <T> T get(Class<T> type) {
        return spring.getBean(type);
    }

    @Override
    public void close() {
        spring.close();
        database.close();
    }
}
