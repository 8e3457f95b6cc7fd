package it.consuntivo.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The files that a command was given. */
final class FileArguments {
    private FileArguments() {}

    /** Whether all of them are there; those that are not are told. */
    static boolean areThere(List<Path> files, Console console, Texts texts) {
        List<Path> missing = files.stream()
                .filter(file -> !Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .toList();
        missing.forEach(file -> console.say(texts.of("mishap.missing", file)));
        return missing.isEmpty();
    }
}
