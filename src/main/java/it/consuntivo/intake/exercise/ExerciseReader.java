package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Reads an exercise from its file in the jobs folder and from the files that it refers to. */
public final class ExerciseReader {
    private static final String ENDING = ".yaml";

    private final Predicate<String> knownHeading;
    private final BiFunction<String, String, List<TextFault>> narrativeProblems;

    /**
     * @param knownHeading whether a workbook's column may have that heading, so that it can be given more names
     * @param narrativeProblems what is wrong with a section's name, first, or its text, second
     */
    public ExerciseReader(
            Predicate<String> knownHeading, BiFunction<String, String, List<TextFault>> narrativeProblems) {
        this.knownHeading = knownHeading;
        this.narrativeProblems = narrativeProblems;
    }

    /** The names of the exercises in the folder, sorted. */
    public static List<String> names(Path jobs) {
        List<Path> files = Files.isDirectory(jobs) ? JobFiles.within(jobs, ENDING) : List.of();
        return files.stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .sorted()
                .toList();
    }

    /** Everything is looked at before it answers: no fault hides another. */
    public ExerciseReading read(Path jobs, String name) {
        var files = new JobFiles(jobs);
        var faults = new Faults(name + ENDING);
        Optional<Exercise> exercise = text(files, name, jobs, faults)
                .flatMap(text -> YamlTree.of(text, faults))
                .map(root -> new ExerciseAssembly(name, files, faults, knownHeading, narrativeProblems).assemble(root));
        return new ExerciseReading(faults.isEmpty() ? exercise : Optional.empty(), faults.sorted());
    }

    private static Optional<String> text(JobFiles files, String name, Path jobs, Faults faults) {
        Optional<Path> file = files.place(name + ENDING).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            String known = String.join(", ", names(jobs));
            faults.add(
                    1, "", Phrase.of("file.none"), known.isEmpty() ? Phrase.of("exercise.any") : Phrase.quoted(known));
        }
        return file.flatMap(place -> files.text(place, faults));
    }
}
