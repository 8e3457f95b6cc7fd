package it.consuntivo.intake.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of the workbooks that a run has taken in, named by their content: what an operator does in the drop folder
 * while the run is under way does not reach them.
 */
public final class PrivateCopies {
    private final Path folder;

    public PrivateCopies(Path folder) {
        this.folder = folder;
    }

    public Path of(String sha256) {
        return folder.resolve(sha256);
    }

    /** Copies a file and gives the hash of the bytes copied. */
    public String keep(Path file) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve("incoming.part");
        String hash = ContentHash.copy(file, Files.newOutputStream(part));
        Files.move(part, of(hash), StandardCopyOption.REPLACE_EXISTING);
        return hash;
    }

    /** Whether the copy is there and its bytes are still those of its name. */
    public boolean has(String sha256) throws IOException {
        return Files.isRegularFile(of(sha256)) && ContentHash.of(of(sha256)).equals(sha256);
    }

    /** Removes every copy. */
    public void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path copy : copies()) {
                Files.delete(copy);
            }
            Files.delete(folder);
        }
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
