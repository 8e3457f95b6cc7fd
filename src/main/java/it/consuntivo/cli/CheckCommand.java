package it.consuntivo.cli;

import it.consuntivo.domain.check.BodyCheck;
import it.consuntivo.domain.check.ReadWorkbook;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.intake.WorkbookReader;
import it.consuntivo.intake.folder.DropFolder;
import it.consuntivo.intake.folder.FileName;
import it.consuntivo.intake.folder.FolderEntry;
import it.consuntivo.intake.folder.Settling;
import it.consuntivo.intake.table.WorkbookReading;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: what a run would say of these workbooks, for a unit before it submits. Writes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files-to-check")
    private List<Path> files = List.of();

    @Option(names = "--exercise", paramLabel = "${bundle:label.exercise}", descriptionKey = "option.exercise")
    private @Nullable String exercise;

    @Override
    public Integer call() throws IOException {
        Console console = common.console();
        Optional<Exercise> chosen = new ExerciseChoice(common, console).exercise(Optional.ofNullable(exercise));
        if (chosen.isEmpty() || !FileArguments.areThere(files, console, common.texts())) {
            return ExitCode.USAGE;
        }
        List<Finding> findings = findings(chosen.orElseThrow());
        var words = new FindingWords(chosen.orElseThrow().output().language(), console);
        words.tell(files.stream().map(CheckCommand::name).toList(), findings, common.isJson());
        return findings.stream().anyMatch(Finding::isError) ? ExitCode.PROVISIONAL : ExitCode.FINE;
    }

    private List<Finding> findings(Exercise chosen) throws IOException {
        var reader = new WorkbookReader(chosen);
        List<ReadWorkbook> folder = new ArrayList<>();
        for (Path file : files) {
            folder.add(read(file, reader));
        }
        List<String> names = folder.stream().map(read -> read.file().name()).toList();
        return new BodyCheck(chosen)
                .assess(folder).assessment().findings().stream()
                        .filter(finding -> names.contains(finding.origin().workbook()))
                        .toList();
    }

    private static ReadWorkbook read(Path file, WorkbookReader reader) throws IOException {
        FolderEntry entry = new DropFolder(file.resolveSibling(""), Settling.byTheClock())
                .look(file)
                .orElseThrow(() -> new NoSuchFileException(file.toString()));
        if (!entry.isReadable()) {
            return ReadWorkbook.unread(entry.file(), entry.ignored(), entry.refusal());
        }
        WorkbookReading reading = reader.read(file, name(file));
        return new ReadWorkbook(entry.file(), false, reading.facts(), reading.findings());
    }

    private static String name(Path file) {
        return FileName.of(file);
    }
}
