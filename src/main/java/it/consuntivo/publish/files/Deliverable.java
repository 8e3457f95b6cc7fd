package it.consuntivo.publish.files;

import it.consuntivo.publish.Publication;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that a run publishes: a pure function of the publication.
 *
 * @param file its name
 */
public record Deliverable(String file, Writing writing) {
    /** Writes the file's content to a path. */
    @FunctionalInterface
    public interface Writing {
        void write(Publication publication, Path target) throws IOException;
    }
}
