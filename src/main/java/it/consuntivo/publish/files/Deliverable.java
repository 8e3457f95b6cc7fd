package it.consuntivo.publish.files;

import it.consuntivo.publish.Publication;
import it.consuntivo.publish.json.Source;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that a run publishes: a pure function of the publication.
 *
 * @param file its name
 * @param tellsOfRuns whether it tells of the runs before; it alone changes when the history is pruned
 */
public record Deliverable(String file, Writing writing, boolean tellsOfRuns) {
    Deliverable(String file, Writing writing) {
        this(file, writing, false);
    }

    /** Writes the file's content to a path. */
    @FunctionalInterface
    public interface Writing {
        void write(Publication publication, Path target) throws IOException;
    }

    /** SHA-256 of all that the file is made from. */
    String source(Source of) {
        return tellsOfRuns ? of.withRuns() : of.alone();
    }
}
