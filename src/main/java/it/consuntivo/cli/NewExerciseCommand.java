package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.intake.exercise.NewExercise;
import it.consuntivo.publish.pdf.Narrative;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exercise new}: a commented exercise to start from, with the texts of its report. */
@Command(name = "new")
final class NewExerciseCommand implements Callable<Integer> {
    private static final Pattern YEAR_AT_END = Pattern.compile("(?:.*\\D)?(\\d{4})");

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "${bundle:label.exercise}", descriptionKey = "parameter.new-exercise")
    private String name = "";

    @Option(names = "--body", paramLabel = "TEXT", descriptionKey = "option.body")
    private String body = "";

    @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "option.year")
    private @Nullable Integer year;

    @Override
    public Integer call() throws IOException {
        Console console = common.console();
        NewExercise fresh = new NewExercise(common.jobs(), name);
        Optional<String> hindrance = hindrance(fresh);
        if (hindrance.isPresent()) {
            console.say(hindrance.orElseThrow());
            return ExitCode.USAGE;
        }
        tell(fresh.write(body(), year().orElseThrow(), language(), Narrative.standardTexts()), console);
        return ExitCode.FINE;
    }

    private Optional<String> hindrance(NewExercise fresh) {
        if (!NewExercise.isName(name)) {
            return Optional.of(common.texts().of("exercise.new.name", name));
        }
        if (year().filter(NewExercise::isYear).isEmpty()) {
            return Optional.of(common.texts().of("exercise.new.year"));
        }
        return fresh.taken().map(place -> common.texts().of("exercise.new.taken", place));
    }

    /** No clock is asked: a year is told, or stands at the end of the name. */
    private Optional<Integer> year() {
        Matcher named = YEAR_AT_END.matcher(name);
        return Optional.ofNullable(year)
                .or(() -> named.matches() ? Optional.of(Integer.valueOf(named.group(1))) : Optional.empty());
    }

    private String body() {
        return body.isBlank() ? common.texts().of("exercise.new.body") : body;
    }

    private Language language() {
        return common.language().orElse(Language.IT);
    }

    private void tell(List<Path> written, Console console) {
        if (common.isJson()) {
            console.json(Map.of("files", written.stream().map(Path::toString).toList()));
            return;
        }
        written.forEach(file -> console.result(file.toString()));
        console.say(common.texts().of("exercise.new.next", written.get(0), name));
    }
}
