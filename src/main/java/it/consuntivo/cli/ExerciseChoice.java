package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output;
import it.consuntivo.intake.exercise.ExerciseReader;
import it.consuntivo.intake.exercise.ExerciseReading;
import it.consuntivo.intake.exercise.Fault;
import it.consuntivo.intake.table.Headings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the exercise that a command is about, and says what is wrong when there is none to be had. */
final class ExerciseChoice {
    private final Common common;
    private final Console console;
    private final Texts texts;

    ExerciseChoice(Common common, Console console) {
        this.common = common;
        this.console = console;
        this.texts = common.texts();
    }

    /** The name given, else the only exercise there is; empty, and told, when that leaves a choice. */
    Optional<String> name(Optional<String> given) {
        List<String> names = ExerciseReader.names(common.jobs());
        Optional<String> name = given.map(ExerciseChoice::withoutEnding)
                .or(() -> names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty());
        if (name.filter(chosen -> !names.contains(chosen)).isPresent()) {
            console.say(texts.of("exercise.unknown", name.orElseThrow(), common.jobs(), String.join(", ", names)));
            return Optional.empty();
        }
        if (name.isEmpty() && names.isEmpty()) {
            console.say(texts.of("exercise.none", common.jobs()));
        } else if (name.isEmpty()) {
            console.say(texts.of("exercise.choose", String.join(", ", names)));
        }
        return name;
    }

    /** The exercise, in the language asked for; empty, and every fault told, when it is faulty. */
    Optional<Exercise> exercise(Optional<String> given) {
        Optional<ExerciseReading> reading = name(given).map(this::read);
        reading.map(ExerciseReading::faults).ifPresent(this::tell);
        return reading.flatMap(ExerciseReading::exercise).map(this::inLanguage);
    }

    private void tell(List<Fault> faults) {
        faults.forEach(fault -> console.say(line(fault)));
        if (common.isJson() && !faults.isEmpty()) {
            console.json(Map.of("faults", faults));
        }
    }

    ExerciseReading read(String name) {
        return new ExerciseReader(Headings::isKnown, NarrativeProblems::of).read(common.jobs(), name);
    }

    /** A fault in one line: where, what was found, what is allowed. */
    String line(Fault fault) {
        Path file = common.jobs().resolve(fault.file());
        return texts.of(
                "exercise.fault", file, Integer.toString(fault.line()), fault.key(), fault.found(), fault.allowed());
    }

    private Exercise inLanguage(Exercise exercise) {
        return common.language()
                .map(language -> exercise.with(new Output(exercise.output().dialect(), language)))
                .orElse(exercise);
    }

    private static String withoutEnding(String name) {
        return name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : name;
    }
}
