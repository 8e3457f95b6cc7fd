package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A jobs folder in the making. */
record JobsFolder(Path path) {
    static final String LEAST =
            """
            body: Comune di Sondrio
            year: 2024
            units:
              - {code: SPER, name: Servizi alla persona}
              - {code: STEC, name: Servizi Tecnici, aliases: [Ufficio tecnico]}
            categories:
              - {code: MINPEG, name: Percentuale minima}
            """;

    JobsFolder with(String name, String text) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExerciseReading read() {
        return new ExerciseReader(
                        "Peso"::equals,
                        (section, text) -> text.lines().toList().indexOf("Nel {ignoto}.") < 0
                                ? List.of()
                                : List.of(new TextFault(
                                        1 + text.lines().toList().indexOf("Nel {ignoto}."),
                                        "{ignoto}",
                                        Phrase.quoted("un segnaposto"))))
                .read(path, "e");
    }

    /** Each fault on one line, as a spec can write it. */
    List<String> faults() {
        var texts = new FaultTexts(Language.IT);
        return read().faults().stream()
                .map(f -> "%s:%d %s: %s -> %s"
                        .formatted(f.file(), f.line(), f.key(), texts.of(f.found()), texts.of(f.allowed())))
                .toList();
    }
}
