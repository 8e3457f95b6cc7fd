package it.consuntivo.cli;

import it.consuntivo.domain.model.Run;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.job.HistoryPruning;
import it.consuntivo.job.RunHistory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code history}: past runs, or one of them with its steps. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.run}", descriptionKey = "parameter.run-or-exercise")
    private @Nullable String run;

    @Option(names = "--keep", paramLabel = "N", descriptionKey = "option.keep")
    private @Nullable Integer keep;

    @Override
    public Integer call() throws IOException {
        Console console = common.console();
        var history = new RunHistory(common.places());
        Optional<RunName> named = Optional.ofNullable(run).map(RunName::parse);
        List<String> exercises = named.flatMap(RunName::exercise).map(List::of).orElse(history.exercises());
        if (keep != null) {
            return prune(exercises, keep, console);
        }
        Optional<Integer> number = named.flatMap(RunName::number);
        if (number.isPresent()) {
            return one(exercises, number.orElseThrow(), history, console);
        }
        list(exercises, history, console);
        return ExitCode.FINE;
    }

    private void list(List<String> exercises, RunHistory history, Console console) {
        List<Run> runs = exercises.stream()
                .flatMap(exercise -> history.runs(exercise).stream())
                .toList();
        var words = new HistoryWords(common.texts(), console);
        if (common.isJson()) {
            console.json(Map.of("runs", runs.stream().map(HistoryWords::json).toList()));
        } else {
            words.list(runs);
        }
    }

    private int one(List<String> exercises, int number, RunHistory history, Console console) {
        if (exercises.size() != 1) {
            console.say(common.texts().of("history.which", String.join(", ", exercises), Integer.toString(number)));
            return ExitCode.USAGE;
        }
        var id = new RunId(exercises.get(0), number);
        Optional<Run> found = history.run(id);
        if (found.isEmpty()) {
            console.say(common.texts().of("history.none", id));
            return ExitCode.USAGE;
        }
        var words = new HistoryWords(common.texts(), console);
        if (common.isJson()) {
            console.json(words.json(found.orElseThrow(), history.steps(id)));
        } else {
            words.one(found.orElseThrow(), history.steps(id));
        }
        return ExitCode.FINE;
    }

    private int prune(List<String> exercises, int newest, Console console) throws IOException {
        for (String exercise : exercises) {
            Optional<Integer> removed = new HistoryPruning(common.places()).prune(exercise, newest);
            if (removed.isEmpty()) {
                console.say(common.texts().of("run.busy", exercise));
                return ExitCode.BUSY;
            }
            console.result(common.texts().of("history.pruned", exercise, removed.orElseThrow()));
        }
        return ExitCode.FINE;
    }
}
