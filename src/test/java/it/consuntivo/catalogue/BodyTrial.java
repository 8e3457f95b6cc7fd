package it.consuntivo.catalogue;

import it.consuntivo.domain.check.BodyCheck;
import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.check.ReadWorkbook;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.BodyScorer;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.intake.WorkbookReader;
import it.consuntivo.intake.facts.WorkbookReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Workbooks of a whole body, read, checked and scored as a run does. */
final class BodyTrial {
    private final Path folder;
    private final Exercise exercise;
    private final List<ReadWorkbook> read = new ArrayList<>();

    BodyTrial(Path folder, Exercise exercise) {
        this.folder = folder;
        this.exercise = exercise;
    }

    BodyTrial with(String name, byte[] content) throws IOException {
        WorkbookReading reading = new WorkbookReader(exercise).read(Files.write(folder.resolve(name), content), name);
        InputFile file = new InputFile(name, content.length, Dropped.FIRST.plusSeconds(60L * read.size()), name);
        read.add(new ReadWorkbook(file, false, reading.facts(), reading.findings()));
        return this;
    }

    /** The figures of the three groups, achieved of what counts, and the findings, each code with its cells. */
    String told() {
        CheckedBody body = new BodyCheck(exercise).assess(read);
        BodyScore score = new BodyScorer(exercise, body).score();
        return "%s, %s, %s%n%s"
                .formatted(
                        figure(Ratio.of(
                                score.performanceTotal().tally().achieved(),
                                score.performanceTotal().tally().assigned())),
                        figure(score.categoryTotal().ratio()),
                        figure(score.ordinaryTotal().ratio()),
                        findings(body.assessment().findings()))
                .replace(System.lineSeparator(), "\n")
                .strip();
    }

    private static String figure(Ratio ratio) {
        return ratio.part().toPlainString() + "/" + ratio.whole().toPlainString();
    }

    private static String findings(List<Finding> findings) {
        Map<String, List<String>> places = new TreeMap<>();
        findings.forEach(finding -> places.computeIfAbsent(finding.code().id(), id -> new ArrayList<>())
                .add(finding.origin().cell()));
        return places.entrySet().stream()
                .map(entry -> (entry.getKey() + " " + String.join(" ", entry.getValue())).strip())
                .collect(Collectors.joining("\n"));
    }
}
