package it.consuntivo.cli;

import it.consuntivo.domain.check.BodyCheck;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.intake.folder.FileName;
import java.io.IOException;
import java.nio.file.Files;
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

/** {@code check}: what a run would say of these workbooks, for a unit before it submits. Publishes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files-to-check")
    private List<Path> files = List.of();

    @Option(names = "--exercise", paramLabel = "${bundle:label.exercise}", descriptionKey = "option.exercise")
    private @Nullable String exercise;

    @Option(names = "--returned", paramLabel = "DIR", descriptionKey = "option.returned")
    private @Nullable Path returned;

    @Override
    public Integer call() throws IOException {
        Console console = common.console();
        Optional<Exercise> chosen = new ExerciseChoice(common, console).exercise(Optional.ofNullable(exercise));
        if (chosen.isEmpty() || !FileArguments.areThere(files, console, common.texts())) {
            return ExitCode.USAGE;
        }
        List<ExaminedFile> examined = examine(chosen.orElseThrow());
        List<Finding> findings = findings(chosen.orElseThrow(), examined);
        Language language = chosen.orElseThrow().output().language();
        var words = new FindingWords(language, console);
        words.tell(examined.stream().map(ExaminedFile::name).toList(), findings, common.isJson());
        if (returned != null) {
            giveBack(examined, findings, language, returned, console);
        }
        return findings.stream().anyMatch(Finding::isError) ? ExitCode.PROVISIONAL : ExitCode.FINE;
    }

    private List<ExaminedFile> examine(Exercise chosen) throws IOException {
        List<ExaminedFile> examined = new ArrayList<>();
        for (Path file : files) {
            examined.add(ExaminedFile.of(file, chosen, common.fileTime()));
        }
        return examined;
    }

    private static List<Finding> findings(Exercise chosen, List<ExaminedFile> examined) {
        List<String> names = examined.stream().map(ExaminedFile::name).toList();
        return new BodyCheck(chosen)
                .assess(examined.stream().map(ExaminedFile::read).toList()).assessment().findings().stream()
                        .filter(finding -> names.contains(finding.origin().workbook()))
                        .toList();
    }

    private void giveBack(
            List<ExaminedFile> examined, List<Finding> findings, Language language, Path folder, Console console)
            throws IOException {
        Files.createDirectories(folder);
        for (ExaminedFile file : examined) {
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.origin().workbook().equals(file.name()))
                    .toList();
            if (!own.isEmpty()) {
                Path noted = file.giveBack(own, language, folder);
                console.say(common.texts()
                        .of("check.returned", folder + noted.getFileSystem().getSeparator() + FileName.of(noted)));
            }
        }
    }
}
