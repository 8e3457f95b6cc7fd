package it.consuntivo.cli;

import it.consuntivo.intake.folder.FileName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/**
 * A path as an argument gives it. In a process without a locale Java knows of an argument's accents only how many bytes
 * they took, and takes no such path; the folder then tells which of its names was meant, if only one can be.
 */
final class PathArgument implements ITypeConverter<Path> {
    private static final char LOST_BYTE = '\uFFFD';

    /**
     * @throws InvalidPathException when it is no path, and no file that is there can be meant
     */
    @Override
    public Path convert(String argument) throws IOException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException unspeakable) {
            return found(argument).orElseThrow(() -> unspeakable);
        }
    }

    private static Optional<Path> found(String argument) throws IOException {
        Path path = Path.of(argument.startsWith("/") ? "/" : "");
        for (String name : argument.split("/+", -1)) {
            Optional<Path> next = name.indexOf(LOST_BYTE) < 0 ? Optional.of(path.resolve(name)) : meant(path, name);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            path = next.orElseThrow();
        }
        return Optional.of(path);
    }

    private static Optional<Path> meant(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> alike = entries.filter(
                            entry -> withoutAccents(FileName.of(entry)).equals(name))
                    .limit(2)
                    .toList();
            return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
        }
    }

    /** As Java decodes a name in a locale of ASCII only: one sign for each byte above it. */
    static String withoutAccents(String name) {
        return StandardCharsets.US_ASCII
                .decode(StandardCharsets.UTF_8.encode(name))
                .toString();
    }
}
