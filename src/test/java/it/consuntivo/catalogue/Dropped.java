package it.consuntivo.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
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
            Path file = Files.write(place(folder, name), content);
            Files.setLastModifiedTime(file, FileTime.from(FIRST.plusSeconds(60L * minute)));
        };
    }

    /** By its address, because without a locale Java cannot spell an accent. */
    static Path place(Path folder, String name) throws IOException {
        try {
            String address = new URI(null, null, "/" + name, null).toASCIIString();
            return Path.of(URI.create(folder.toUri() + address.substring(1)));
        } catch (URISyntaxException impossible) {
            throw new IOException(name, impossible);
        }
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
