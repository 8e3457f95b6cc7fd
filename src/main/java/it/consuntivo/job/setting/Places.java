package it.consuntivo.job.setting;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things are on this machine.
 *
 * @param jobs the exercises' files, and below it the history
 * @param input the drop folder
 * @param output the published sets, one folder for each exercise
 * @param server the database server, where the history is not embedded
 */
public record Places(Path jobs, Path input, Path output, Optional<Server> server) {
    /** A database server. */
    public record Server(String url, String user, String password) {
        @Override
        public String toString() {
            return url;
        }
    }

    public Path history() {
        return jobs.resolve("history");
    }

    public Path database(String exercise) {
        return history().resolve(exercise).resolve("database");
    }

    public Path copies(String exercise) {
        return history().resolve(exercise).resolve("copies");
    }

    public Path lock(String exercise) {
        return history().resolve(exercise + ".lock");
    }

    /** Beside the database, where nobody tidies up by hand. */
    public Path innerLock(String exercise) {
        return history().resolve(exercise).resolve("lock");
    }

    public Path published(String exercise) {
        return output.resolve(exercise);
    }

    public Path log() {
        return history().resolve("consuntivo.log");
    }
}
