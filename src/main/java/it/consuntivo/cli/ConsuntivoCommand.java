package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.job.setting.Version;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code consuntivo}: the root of the commands. */
@Command(
        name = "consuntivo",
        description = "Dai file delle unità ai risultati della performance (D.Lgs. 150/2009, art. 10).",
        synopsisHeading = "Uso: ",
        scope = ScopeType.INHERIT,
        versionProvider = ConsuntivoCommand.ProgramVersion.class,
        synopsisSubcommandLabel = "COMANDO",
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            InspectCommand.class,
            HistoryCommand.class,
            RestartCommand.class,
            ExerciseCommand.class
        })
public final class ConsuntivoCommand implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "mostra questo aiuto ed esce")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "mostra la versione ed esce")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /**
     * Understands the arguments and carries out the command.
     *
     * @return the exit code
     */
    public static int execute(PrintStream out, PrintStream err, String... arguments) {
        CommandLine command = new CommandLine(new ConsuntivoCommand())
                .registerConverter(Language.class, Common::language)
                .setOut(writer(out))
                .setErr(writer(err))
                .setExecutionExceptionHandler(new Mishap());
        try {
            return command.execute(arguments);
        } catch (Error exhausted) {
            // picocli hands on exceptions only; nobody but a log wants to see the stack of an error
            return Mishap.tell(exhausted, command);
        }
    }

    /** UTF-8 whatever the machine's own encoding: a scheduler's is often none. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Manca il comando.");
    }

    static final class ProgramVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Consuntivo " + Version.current()};
        }
    }
}
