package it.consuntivo.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of an embedded database. Of these, HSQLDB writes {@code .script}, {@code .log} and {@code .properties}; the
 * seal is ours.
 *
 * @param folder where they are
 */
record DatabaseFiles(Path folder) {
    private static final String NAME = "consuntivo";
    private static final Pattern NOTES =
            Pattern.compile("(?s)(?=.*\\bmodified=(yes|no))(?=.*\\bversion=\\d)[\\x20-\\x7e\\r\\n]*");

    /** What the database's address names. */
    Path base() {
        return folder.toAbsolutePath().resolve(NAME);
    }

    Path script() {
        return folder.resolve(NAME + ".script");
    }

    Path log() {
        return folder.resolve(NAME + ".log");
    }

    Path properties() {
        return folder.resolve(NAME + ".properties");
    }

    Path seal() {
        return folder.resolve(NAME + ".seal");
    }

    /** Whether there is anything of a database, even if a killed process was just replacing its files. */
    boolean areThere() {
        return Stream.of(script(), log(), properties(), folder.resolve(NAME + ".script.new"))
                .anyMatch(Files::isRegularFile);
    }

    /** Whether HSQLDB takes its log for empty: nothing was committed since the script was written. */
    boolean areAtRest() throws IOException {
        return Files.isRegularFile(properties())
                && Files.readString(properties(), StandardCharsets.ISO_8859_1).contains("modified=no\n");
    }

    /** Whether HSQLDB's notes on its own state, where there are any, can be made sense of. */
    boolean haveSense() throws IOException {
        return !Files.isRegularFile(properties())
                || NOTES.matcher(Files.readString(properties(), StandardCharsets.ISO_8859_1))
                        .matches();
    }

    /**
     * Tries whether the machine lets these files be read and others be written beside them.
     *
     * @throws IOException with the machine's reason when it does not
     */
    void probe() throws IOException {
        for (Path file : contents()) {
            if (Files.isRegularFile(file)) {
                Files.copy(file, OutputStream.nullOutputStream());
            }
        }
        Path probe = folder.resolve(NAME + ".probe");
        write(probe, "probe".repeat(1000));
        Files.delete(probe);
    }

    /** Writes a small file that is there as a whole once this returns, also after a power cut. */
    static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(draft, text);
            flush(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flushNames(file.toAbsolutePath().resolveSibling(""));
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException unnamed) {
            throw (IOException) new FileSystemException(file.toString(), null, unnamed.getMessage()).initCause(unnamed);
        }
    }

    /** Removes all of it, the folder too. */
    void delete() throws IOException {
        for (Path file : contents()) {
            Files.delete(file);
        }
    }

    private List<Path> contents() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** Flushes a folder's list of names, where the system lets a folder be opened; Windows does not, and needs not. */
    static void flushNames(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
