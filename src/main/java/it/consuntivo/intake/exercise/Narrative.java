package it.consuntivo.intake.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Reads the office's own words for the report: a text file for each section, in the folder that the exercise names. */
final class Narrative {
    private static final String ENDING = ".txt";

    private final JobFiles files;
    private final Faults faults;
    private final BiFunction<String, String, List<Phrase>> problems;

    /** @param problems what is wrong with a section's name, first, or text, second */
    Narrative(JobFiles files, Faults faults, BiFunction<String, String, List<Phrase>> problems) {
        this.files = files;
        this.faults = faults;
        this.problems = problems;
    }

    /** The texts by the name of their section. */
    Map<String, String> read(Optional<Written> reference) {
        Map<String, String> texts = new TreeMap<>();
        reference.flatMap(this::folder).ifPresent(folder -> JobFiles.within(folder, ENDING)
                .forEach(file -> take(file, texts)));
        return texts;
    }

    private Optional<Path> folder(Written reference) {
        return files.place(reference)
                .flatMap(place ->
                        reference.orFault(Optional.of(place).filter(Files::isDirectory), Phrase.of("folder.exists")));
    }

    private void take(Path file, Map<String, String> texts) {
        String name = files.name(file);
        if (files.place(name).isEmpty()) {
            faults.in(name).add(1, "", name, Phrase.of("file.inside"));
            return;
        }
        String section = name.substring(name.lastIndexOf('/') + 1, name.length() - ENDING.length());
        files.text(file, faults.in(name)).map(String::strip).ifPresent(text -> {
            texts.put(section, text);
            problems.apply(section, text)
                    .forEach(problem -> faults.in(name).add(1, section, Phrase.of("narrative.text"), problem));
        });
    }
}
