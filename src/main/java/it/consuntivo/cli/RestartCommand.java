package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.job.MainJob;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code restart}: goes on with a run that failed. */
@Command(name = "restart")
final class RestartCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.run}", descriptionKey = "parameter.run")
    private @Nullable String run;

    @Override
    public Integer call() throws IOException {
        Console console = common.console();
        Optional<RunName> named = Optional.ofNullable(run).map(RunName::parse);
        Optional<Exercise> chosen = new ExerciseChoice(common, console).exercise(named.flatMap(RunName::exercise));
        if (chosen.isEmpty()) {
            return ExitCode.USAGE;
        }
        var words = new RunWords(common, console, chosen.orElseThrow());
        return words.tell(new MainJob(common.places(), common.fileTime(), words.progress())
                .restart(chosen.orElseThrow(), named.flatMap(RunName::number)));
    }
}
