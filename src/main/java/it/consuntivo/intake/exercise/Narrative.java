package it.consuntivo.intake.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Reads the office's own words for the report: a Markdown file for each section, in the folder that the exercise names.
 */
final class Narrative {
    private static final String ENDING = ".md";
    private static final String FORMER_ENDING = ".txt";

    private final JobFiles files;
    private final Faults faults;
    private final BiFunction<String, String, List<TextFault>> problems;

    /** @param problems what is wrong with a section's name, first, or text, second */
    Narrative(JobFiles files, Faults faults, BiFunction<String, String, List<TextFault>> problems) {
        this.files = files;
        this.faults = faults;
        this.problems = problems;
    }

    /** The texts by the name of their section. */
    Map<String, String> read(Optional<Written> reference) {
        Map<String, String> texts = new TreeMap<>();
        reference.flatMap(this::folder).ifPresent(folder -> {
            JobFiles.within(folder, ENDING).forEach(file -> take(file, texts));
            JobFiles.within(folder, FORMER_ENDING).forEach(this::refuse);
        });
        return texts;
    }

    /** Left alone, it would stop being printed without a word. */
    private void refuse(Path former) {
        String name = files.name(former);
        String renamed = section(name, FORMER_ENDING) + ENDING;
        faults.in(name).add(1, "", name, Phrase.of("narrative.renamed", renamed));
    }

    private static String section(String name, String ending) {
        return name.substring(name.lastIndexOf('/') + 1, name.length() - ending.length());
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
        String section = section(name, ENDING);
        files.text(file, faults.in(name)).ifPresent(text -> {
            texts.put(section, text.strip());
            problems.apply(section, text)
                    .forEach(fault -> faults.in(name).add(fault.line(), section, fault.found(), fault.allowed()));
        });
    }
}
