package it.consuntivo.intake.folder;

import it.consuntivo.domain.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** SHA-256 of a file's content, in hex. */
final class ContentHash {
    private ContentHash() {}

    static String of(Path file) throws IOException {
        return copy(file, OutputStream.nullOutputStream());
    }

    /** Copies a file and hashes it on the way, so that the hash is that of the copied bytes. */
    static String copy(Path file, OutputStream target) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = target) {
            return Sha256.copy(in, out);
        }
    }
}
