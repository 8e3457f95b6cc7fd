package it.consuntivo.publish.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A failure of the machine while a file was written, with the file's name: a full disk does not say which it was. */
final class WriteFailure {
    private WriteFailure() {}

    /**
     * The failure with the name of the file.
     *
     * @throws RuntimeException the failure itself, when it is no failure of the machine
     */
    static IOException of(Path file, Exception failed) {
        Throwable cause = failed;
        while (cause != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        if (cause == null) {
            throw new IllegalStateException(file.getFileName() + " cannot be written", failed);
        }
        if (cause instanceof FileSystemException) {
            return (IOException) cause;
        }
        return (IOException) new FileSystemException(file.toString(), null, cause.getMessage()).initCause(failed);
    }
}
