package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.job.setting.Places;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command has. Each place can also be set in the environment, for several bodies on a machine. */
final class Common {
    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            defaultValue = "${env:CONSUNTIVO_JOBS:-jobs}",
            descriptionKey = "option.jobs")
    private Path jobs = Path.of("jobs");

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "${env:CONSUNTIVO_INPUT:-input}",
            descriptionKey = "option.input")
    private Path input = Path.of("input");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "${env:CONSUNTIVO_OUTPUT:-output}",
            descriptionKey = "option.output")
    private Path output = Path.of("output");

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:CONSUNTIVO_DATABASE:-}",
            descriptionKey = "option.database")
    private String database = "";

    @Option(
            names = "--file-time-limit",
            paramLabel = "${bundle:label.seconds}",
            defaultValue = "${env:CONSUNTIVO_FILE_TIME_LIMIT:-10}",
            descriptionKey = "option.file-time-limit")
    private int fileTimeLimit = 10;

    @Option(
            names = "--language",
            paramLabel = "it|en",
            defaultValue = "${env:CONSUNTIVO_LANGUAGE:-}",
            descriptionKey = "option.language")
    private @Nullable Language language;

    @Option(names = "--quiet", descriptionKey = "option.quiet")
    private boolean quiet;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    Console console() {
        return new Console(command.commandLine().getOut(), command.commandLine().getErr(), Screen.of(System.getenv()));
    }

    Places places() {
        return new Places(jobs, input, output, server());
    }

    private Optional<Places.Server> server() {
        return database.isBlank()
                ? Optional.empty()
                : Optional.of(new Places.Server(
                        database,
                        environment("CONSUNTIVO_DATABASE_USER", "SA"),
                        environment("CONSUNTIVO_DATABASE_PASSWORD", "")));
    }

    private static String environment(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }

    /** How long one file may be read. */
    Duration fileTime() {
        if (fileTimeLimit < 1) {
            throw new ParameterException(
                    command.commandLine(), texts().of("file-time-limit.least", Integer.toString(fileTimeLimit)));
        }
        return Duration.ofSeconds(fileTimeLimit);
    }

    Path jobs() {
        return jobs;
    }

    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** The language asked for, else Italian. */
    Texts texts() {
        return new Texts(language().orElse(Language.IT));
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isJson() {
        return json;
    }

    /** Reads a language as people write it, {@code it} or {@code en}; nothing leaves the choice to the exercise. */
    static @Nullable Language language(String written) {
        return written.isBlank() ? null : Language.valueOf(written.toUpperCase(Locale.ROOT));
    }
}
