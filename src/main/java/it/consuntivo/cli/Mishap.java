package it.consuntivo.cli;

import it.consuntivo.job.NewerHistoryException;
import it.consuntivo.job.setting.Version;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line or two what went wrong with the machine; the stack trace goes to the log. */
final class Mishap implements IExecutionExceptionHandler {
    private static final long BYTES_IN_A_MEGABYTE = 1 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(Mishap.class);

    private final Texts texts;

    Mishap(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        return tell(failure, command);
    }

    /** Says what happened and gives the exit code for it. */
    int tell(Throwable failure, CommandLine command) {
        LOG.error("The command failed", failure);
        new Console(command.getOut(), command.getErr(), Screen.of(System.getenv())).say(describe(failure, texts));
        return ExitCode.FAILED;
    }

    /** What happened, to which file, and what to do. */
    static String describe(Throwable failure, Texts texts) {
        Throwable cause = telling(failure);
        if (cause instanceof NewerHistoryException) {
            return texts.of("mishap.newer", String.valueOf(cause.getMessage()), Version.current());
        }
        if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
            return texts.of("mishap.missing", file(cause));
        }
        if (cause instanceof AccessDeniedException) {
            return texts.of("mishap.denied", file(cause));
        }
        if (cause instanceof IOException) {
            return texts.of(MachineFault.of(cause).key(), String.valueOf(cause.getMessage()));
        }
        if (cause instanceof OutOfMemoryError) {
            return texts.of("mishap.memory", Runtime.getRuntime().maxMemory() / BYTES_IN_A_MEGABYTE);
        }
        return texts.of("mishap.inside", cause.getClass().getSimpleName(), String.valueOf(cause.getMessage()));
    }

    private static String file(Throwable cause) {
        return cause instanceof FileSystemException known ? String.valueOf(known.getFile()) : "";
    }

    /** The first cause that names a file, or else the first of all. */
    private static Throwable telling(Throwable failure) {
        Throwable cause = failure;
        while (!isTelling(cause) && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isTelling(Throwable cause) {
        return cause instanceof FileSystemException || cause instanceof NewerHistoryException;
    }
}
