package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.job.MainJob;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}: the main job. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.exercise}", descriptionKey = "parameter.exercise")
    private @Nullable String exercise;

    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Console console = common.console();
        Optional<Exercise> chosen = new ExerciseChoice(common, console).exercise(Optional.ofNullable(exercise));
        if (chosen.isEmpty() || !hasDropFolder(console)) {
            return ExitCode.USAGE;
        }
        var words = new RunWords(common, console, chosen.orElseThrow());
        return words.tell(
                new MainJob(common.places(), common.fileTime(), words.progress()).run(chosen.orElseThrow(), force));
    }

    private boolean hasDropFolder(Console console) {
        boolean isThere = Files.isDirectory(common.places().input());
        if (!isThere) {
            console.say(common.texts().of("mishap.missing", common.places().input()));
        }
        return isThere;
    }
}
