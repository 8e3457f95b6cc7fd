package it.consuntivo.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** Something that is dropped into a folder. */
@FunctionalInterface
interface Dropped {
    /** Long before any test runs, so that no file is waited for. */
    Instant FIRST = Instant.parse("2025-02-10T08:00:00Z");

    void into(Path folder) throws IOException;

    /**
     * A file.
     *
     * @param minute when it was changed, in minutes after the first
     */
    static Dropped file(String name, byte[] content, int minute) {
        return folder -> {
            Path file = Files.write(folder.resolve(name), content);
            Files.setLastModifiedTime(file, FileTime.from(FIRST.plusSeconds(60L * minute)));
        };
    }

    /** Does it, for places where a fault of the machine is none of the example's business. */
    default void drop(Path folder) {
        try {
            into(folder);
        } catch (IOException machine) {
            throw new UncheckedIOException(machine);
        }
    }
}
