package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.Words;
import it.consuntivo.publish.xlsx.TemplateWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code template}: a workbook to fill in for each unit, with the objectives that the plan assigns to it. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.exercise}", descriptionKey = "parameter.exercise")
    private @Nullable String exercise;

    @Option(names = "--unit", paramLabel = "${bundle:label.unit}", descriptionKey = "option.unit")
    private @Nullable String unit;

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "option.to")
    private Path folder = Path.of("modelli");

    @Override
    public Integer call() throws IOException {
        Console console = common.console();
        Optional<Exercise> chosen = new ExerciseChoice(common, console).exercise(Optional.ofNullable(exercise));
        List<Unit> units = chosen.map(this::wanted).orElse(List.of());
        if (chosen.isPresent() && units.isEmpty()) {
            console.say(common.texts().of("template.unit-unknown", String.valueOf(unit), known(chosen.orElseThrow())));
        }
        if (units.isEmpty()) {
            return ExitCode.USAGE;
        }
        tell(write(chosen.orElseThrow(), units), console);
        return ExitCode.FINE;
    }

    private List<Unit> wanted(Exercise chosen) {
        return chosen.units().stream()
                .filter(each -> unit == null || Words.same(each.code(), unit) || Words.same(each.name(), unit))
                .toList();
    }

    private static String known(Exercise chosen) {
        return chosen.units().stream().map(Unit::code).collect(Collectors.joining(", "));
    }

    /** Beside whatever is there already: somebody may have begun to fill in an earlier template. */
    private List<Path> write(Exercise chosen, List<Unit> units) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Unit each : units) {
            Path target = FreePath.in(folder, each.code() + " " + chosen.year(), ".xlsx");
            new TemplateWorkbook(chosen).write(each, target);
            written.add(target);
        }
        return written;
    }

    private void tell(List<Path> written, Console console) {
        if (common.isJson()) {
            console.json(Map.of("files", written.stream().map(Path::toString).toList()));
        } else {
            written.forEach(file -> console.result(file.toString()));
        }
    }
}
