package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.job.setting.Places;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command has. Each place can also be set in the environment, for several bodies on a machine. */
final class Common {
    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            defaultValue = "${env:CONSUNTIVO_JOBS:-jobs}",
            description = "cartella degli esercizi (CONSUNTIVO_JOBS)")
    private Path jobs = Path.of("jobs");

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "${env:CONSUNTIVO_INPUT:-input}",
            description = "cartella dei file delle unità (CONSUNTIVO_INPUT)")
    private Path input = Path.of("input");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "${env:CONSUNTIVO_OUTPUT:-output}",
            description = "cartella dei risultati (CONSUNTIVO_OUTPUT)")
    private Path output = Path.of("output");

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:CONSUNTIVO_DATABASE:-}",
            description = "indirizzo JDBC di un server HSQLDB al posto dell'archivio incorporato; utente e password da"
                    + " CONSUNTIVO_DATABASE_USER e CONSUNTIVO_DATABASE_PASSWORD")
    private String database = "";

    @Option(
            names = "--language",
            paramLabel = "it|en",
            defaultValue = "${env:CONSUNTIVO_LANGUAGE:-}",
            description = "lingua dei messaggi; se manca, quella dell'esercizio")
    private @Nullable Language language;

    @Option(names = "--quiet", description = "non scrivere l'avanzamento")
    private boolean quiet;

    @Option(names = "--json", description = "risultato come un oggetto JSON, e nient'altro, sullo standard output")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    Console console() {
        return new Console(command.commandLine().getOut(), command.commandLine().getErr());
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
