package it.consuntivo.cli;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.intake.folder.FileName;
import it.consuntivo.intake.grid.GridReader;
import it.consuntivo.intake.grid.GridReading;
import it.consuntivo.intake.grid.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inspect}: what the reader sees in a file, table by table or cell by cell. */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files-to-inspect")
    private List<Path> files = List.of();

    @Option(names = "--cells", descriptionKey = "option.cells")
    private boolean cells;

    @Override
    public Integer call() throws IOException {
        Console console = common.console();
        if (!FileArguments.areThere(files, console, common.texts())) {
            return ExitCode.USAGE;
        }
        boolean refused = false;
        for (Path file : files) {
            refused |= inspect(file, console);
        }
        return refused ? ExitCode.PROVISIONAL : ExitCode.FINE;
    }

    /** Whether the file could not be read. */
    private boolean inspect(Path file, Console console) throws IOException {
        if (!Files.isRegularFile(file)) {
            console.say(common.texts().of("inspect.not-a-file", file));
            return true;
        }
        String name = FileName.of(file);
        GridReading reading = new GridReader(Limits.DEFAULT.within(common.fileTime())).read(file, name);
        Language language = common.language().orElse(Language.IT);
        var sight = new FileSight(name, reading, language, console);
        if (common.isJson()) {
            sight.json(cells);
        } else {
            sight.text(cells);
        }
        return reading.findings().stream().anyMatch(Finding::isError);
    }
}
