package it.consuntivo.publish.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** File operations that survive a power cut once they have returned. */
final class Durable {
    private Durable() {}

    /** Flushes a file's content to the disk. */
    static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes a folder and those above it that are missing; their names are flushed. */
    static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.toAbsolutePath().normalize().getParent();
        if (above != null) {
            createFolders(above);
        }
        Files.createDirectories(folder);
        if (above != null) {
            flushNames(above);
        }
    }

    /** Moves a file over another; whoever reads the target sees the old one or the new one. */
    static void move(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Flushes a folder's list of names, where the system lets a folder be opened; Windows does not, and needs not. */
    static void flushNames(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
