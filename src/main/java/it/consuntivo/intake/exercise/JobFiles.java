package it.consuntivo.intake.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the jobs folder that belong to an exercise. Each is read once, and what was read is remembered. */
final class JobFiles {
    private static final long MOST_BYTES = 10_000_000;

    private final Path jobs;
    private final SortedMap<String, byte[]> read = new TreeMap<>();

    JobFiles(Path jobs) {
        this.jobs = jobs.toAbsolutePath().normalize();
    }

    /** The place that a reference names; that it is none in the jobs folder, is a fault. */
    Optional<Path> place(Written reference) {
        return reference.orFault(place(reference.text()), Phrase.of("path.inside"));
    }

    /** Empty for a path that leads out of the jobs folder, by its name or by a link. */
    Optional<Path> place(String relative) {
        try {
            Path place = jobs.resolve(relative).normalize();
            boolean inside = place.startsWith(jobs) && !Path.of(relative).isAbsolute();
            return inside && leadsInside(place) ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean leadsInside(Path place) {
        try {
            return !Files.exists(place) || place.toRealPath().startsWith(jobs.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file, without a byte order mark; what keeps it from being one is a fault. */
    Optional<String> text(Path place, Faults faults) {
        try {
            if (Files.size(place) > MOST_BYTES) {
                faults.add(1, "", Phrase.of("file.bytes", Files.size(place)), Phrase.of("file.most-bytes", MOST_BYTES));
                return Optional.empty();
            }
            return Utf8.text(bytes(place), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a file count in the fingerprint. */
    byte[] bytes(Path place) {
        try {
            byte[] bytes = Files.readAllBytes(place);
            read.put(name(place), bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder with that ending, by name. */
    static List<Path> within(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name relative to the jobs folder, the same on every system. */
    String name(Path place) {
        return jobs.relativize(place).toString().replace('\\', '/');
    }

    /** Everything read so far, by name. */
    SortedMap<String, byte[]> read() {
        return Collections.unmodifiableSortedMap(read);
    }
}
