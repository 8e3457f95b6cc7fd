package it.consuntivo.publish.files;

import it.consuntivo.publish.json.Manifest;
import it.consuntivo.publish.json.Manifest.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Replaces a published set by a staged one: all of it, or none. */
final class Replacement {
    private final PublishedSet published;
    private final Path staged;
    private final Path kept;
    private final Deque<String> changed = new ArrayDeque<>();

    Replacement(PublishedSet published, Path staged) {
        this.published = published;
        this.staged = staged;
        this.kept = staged.resolve("kept");
    }

    /**
     * @param outputs the new set, the manifest last: once it is there, the new set is, and what it lists is on the disk
     */
    void replace(List<Output> outputs) throws IOException {
        try {
            for (Output output : outputs) {
                if (output.name().equals(Manifest.FILE)) {
                    remove(published.others(outputs));
                    flushNames();
                }
                place(output);
            }
            flushNames();
        } catch (IOException failed) {
            putBack(failed);
            throw failed;
        }
    }

    private void place(Output output) throws IOException {
        if (!published.has(output.name(), output.sha256())) {
            keep(output.name());
            changed.push(output.name());
            Durable.createFolders(place(output.name()).resolveSibling(""));
            Durable.move(Place.in(staged, output.name()), place(output.name()));
        }
    }

    private void remove(List<String> files) throws IOException {
        for (String file : files) {
            keep(file);
            changed.push(file);
            Files.deleteIfExists(place(file));
        }
    }

    private void keep(String file) throws IOException {
        if (Files.isRegularFile(place(file))) {
            Files.createDirectories(Place.in(kept, file).resolveSibling(""));
            Files.copy(place(file), Place.in(kept, file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Flushes the folders in which names have changed. */
    private void flushNames() throws IOException {
        Set<Path> folders =
                changed.stream().map(file -> place(file).resolveSibling("")).collect(Collectors.toSet());
        for (Path folder : folders) {
            Durable.flushNames(folder);
        }
    }

    /** Undoes what was done, last first. The staged file goes back as well, so that the next attempt finds it. */
    private void putBack(IOException failed) {
        for (String file : changed) {
            try {
                restore(file);
            } catch (IOException another) {
                failed.addSuppressed(another);
            }
        }
    }

    private void restore(String file) throws IOException {
        if (!Files.isRegularFile(Place.in(staged, file)) && Files.isRegularFile(place(file))) {
            Files.copy(place(file), Place.in(staged, file));
        }
        if (Files.isRegularFile(Place.in(kept, file))) {
            Durable.move(Place.in(kept, file), place(file));
        } else {
            Files.deleteIfExists(place(file));
        }
    }

    private Path place(String file) {
        return Place.in(published.folder(), file);
    }
}
