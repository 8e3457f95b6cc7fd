package it.consuntivo.publish.files;

import it.consuntivo.publish.json.Manifest.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Replaces a published set by a staged one: all of it, or none. */
final class Replacement {
    private final PublishedSet published;
    private final Path staged;
    private final Path kept;
    private final Deque<String> replaced = new ArrayDeque<>();

    Replacement(PublishedSet published, Path staged) {
        this.published = published;
        this.staged = staged;
        this.kept = staged.resolve("kept");
    }

    void replace(List<Output> outputs) throws IOException {
        Files.createDirectories(kept);
        try {
            for (Output output : outputs) {
                if (!published.has(output.name(), output.sha256())) {
                    keep(output.name());
                    replaced.push(output.name());
                    Durable.move(staged.resolve(output.name()), place(output.name()));
                }
            }
        } catch (IOException failed) {
            putBack(failed);
            throw failed;
        }
    }

    private void keep(String file) throws IOException {
        if (Files.isRegularFile(place(file))) {
            Files.copy(place(file), kept.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Undoes what was done, last first. The staged file goes back as well, so that the next attempt finds it. */
    private void putBack(IOException failed) {
        for (String file : replaced) {
            try {
                restore(file);
            } catch (IOException another) {
                failed.addSuppressed(another);
            }
        }
    }

    private void restore(String file) throws IOException {
        if (!Files.isRegularFile(staged.resolve(file)) && Files.isRegularFile(place(file))) {
            Files.copy(place(file), staged.resolve(file));
        }
        if (Files.isRegularFile(kept.resolve(file))) {
            Durable.move(kept.resolve(file), place(file));
        } else {
            Files.deleteIfExists(place(file));
        }
    }

    private Path place(String file) {
        return published.folder().resolve(file);
    }
}
