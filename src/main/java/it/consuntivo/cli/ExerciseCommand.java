package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code exercise}: what concerns the exercise's own file. */
@Command(
        name = "exercise",
        subcommands = {ExerciseCommand.CheckExercise.class, NewExerciseCommand.class},
        synopsisSubcommandLabel = "${bundle:label.command}")
final class ExerciseCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new WrongUsage.CommandMissing(spec.commandLine());
    }

    /** {@code exercise check}: every fault of the exercise's file and of the files that it refers to. */
    @Command(name = "check")
    static final class CheckExercise implements Callable<Integer> {
        @Mixin
        private Common common = new Common();

        @Parameters(arity = "0..1", paramLabel = "${bundle:label.exercise}", descriptionKey = "parameter.exercise")
        private @Nullable String exercise;

        @Override
        public Integer call() {
            Console console = common.console();
            var choice = new ExerciseChoice(common, console);
            if (common.isJson()) {
                return json(choice, console);
            }
            Optional<Exercise> chosen = choice.exercise(Optional.ofNullable(exercise));
            chosen.ifPresent(valid -> console.result(common.texts()
                    .of(
                            "exercise.valid",
                            valid.name(),
                            valid.units().size(),
                            valid.plan().size())));
            return chosen.isPresent() ? ExitCode.FINE : ExitCode.USAGE;
        }

        private int json(ExerciseChoice choice, Console console) {
            return choice.name(Optional.ofNullable(exercise))
                    .map(choice::read)
                    .map(reading -> {
                        console.json(Map.of("faults", choice.told(reading.faults())));
                        return reading.faults().isEmpty() ? ExitCode.FINE : ExitCode.USAGE;
                    })
                    .orElse(ExitCode.USAGE);
        }
    }
}
