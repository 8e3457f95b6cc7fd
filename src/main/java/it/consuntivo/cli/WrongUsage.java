package it.consuntivo.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and where it is told how the command is used. */
final class WrongUsage implements IParameterExceptionHandler {
    private final Texts texts;

    WrongUsage(Texts texts) {
        this.texts = texts;
    }

    /** A group of commands was named, and none of them. */
    static final class CommandMissing extends ParameterException {
        private static final long serialVersionUID = 1;

        CommandMissing(CommandLine group) {
            super(group, "a command is missing");
        }
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        var console = new Console(command.getOut(), command.getErr(), Screen.of(System.getenv()));
        console.say(said(fault));
        console.say(texts.of("usage.help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private String said(ParameterException fault) {
        if (fault instanceof CommandMissing) {
            String commands =
                    String.join(", ", fault.getCommandLine().getSubcommands().keySet());
            return texts.of("usage.command-missing", commands);
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return texts.of("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (fault instanceof MissingParameterException missing) {
            String labels =
                    missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", "));
            return texts.of("usage.missing", labels);
        }
        return texts.of("usage.invalid", String.valueOf(fault.getMessage()));
    }
}
