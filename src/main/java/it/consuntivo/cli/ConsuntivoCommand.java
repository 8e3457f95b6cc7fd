package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.job.setting.Version;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code consuntivo}: the root of the commands. */
@Command(
        name = "consuntivo",
        scope = ScopeType.INHERIT,
        versionProvider = ConsuntivoCommand.ProgramVersion.class,
        synopsisSubcommandLabel = "${bundle:label.command}",
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            InspectCommand.class,
            TemplateCommand.class,
            HistoryCommand.class,
            RestartCommand.class,
            ExerciseCommand.class
        })
public final class ConsuntivoCommand implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.help")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.version")
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
        var texts = new Texts(SpokenLanguage.of(List.of(arguments), System.getenv()));
        CommandLine command = new CommandLine(new ConsuntivoCommand())
                .setResourceBundle(texts.bundle())
                .registerConverter(Language.class, Common::language)
                .registerConverter(Path.class, new PathArgument())
                .setOut(writer(out))
                .setErr(writer(err))
                .setParameterExceptionHandler(new WrongUsage(texts))
                .setExecutionExceptionHandler(new Mishap(texts));
        try {
            return command.execute(arguments);
        } catch (Error exhausted) {
            // picocli hands on exceptions only; nobody but a log wants to see the stack of an error
            return new Mishap(texts).tell(exhausted, command);
        }
    }

    /** UTF-8 whatever the machine's own encoding: a scheduler's is often none. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        throw new WrongUsage.CommandMissing(spec.commandLine());
    }

    static final class ProgramVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Consuntivo " + Version.current()};
        }
    }
}
