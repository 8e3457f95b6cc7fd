package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.intake.exercise.ExerciseReader;
import it.consuntivo.intake.exercise.ExerciseReading;
import it.consuntivo.intake.exercise.Fault;
import it.consuntivo.intake.exercise.FaultTexts;
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
    private final FaultTexts faultTexts;

    ExerciseChoice(Common common, Console console) {
        this.common = common;
        this.console = console;
        this.texts = common.texts();
        this.faultTexts = new FaultTexts(common.language().orElse(Language.IT));
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

    /** A fault as JSON tells it, in words. */
    record Told(String file, int line, String key, String found, String allowed) {}

    private void tell(List<Fault> faults) {
        faults.forEach(fault -> console.say(line(fault)));
        if (common.isJson() && !faults.isEmpty()) {
            console.json(Map.of("faults", told(faults)));
        }
    }

    ExerciseReading read(String name) {
        return new ExerciseReader(Headings::isKnown, NarrativeProblems::of).read(common.jobs(), name);
    }

    /** A fault in one line: where, what was found, what is allowed. */
    String line(Fault fault) {
        Path file = common.jobs().resolve(fault.file());
        Told told = told(fault);
        return texts.of(
                "exercise.fault", file, Integer.toString(told.line()), told.key(), told.found(), told.allowed());
    }

    /** The faults as JSON tells them. */
    List<Told> told(List<Fault> faults) {
        return faults.stream().map(this::told).toList();
    }

    private Told told(Fault fault) {
        return new Told(
                fault.file(), fault.line(), fault.key(), faultTexts.of(fault.found()), faultTexts.of(fault.allowed()));
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
