package it.consuntivo.catalogue;

import it.consuntivo.domain.check.Assessment;
import it.consuntivo.domain.check.BodyCheck;
import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.check.ReadWorkbook;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.intake.WorkbookReader;
import it.consuntivo.intake.facts.WorkbookReading;
import it.consuntivo.intake.folder.DropFolder;
import it.consuntivo.intake.folder.FolderEntry;
import it.consuntivo.intake.folder.Settling;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Drops a variant into a folder and reads it as a run does, up to the checks. */
final class Trial {
    private static final Clock CLOCK = Clock.fixed(Dropped.FIRST.plus(Duration.ofDays(1)), ZoneOffset.UTC);
    private static final Settling SETTLING =
            new Settling(CLOCK, Duration.ofSeconds(1), Duration.ofSeconds(3), pause -> {});

    private final Path folder;
    private final Exercise exercise;
    private final WorkbookReader reader;
    private final List<String> values = new ArrayList<>();
    private final List<String> liberties = new ArrayList<>();

    Trial(Path folder, Exercise exercise) {
        this.folder = folder;
        this.exercise = exercise;
        this.reader = new WorkbookReader(exercise);
    }

    /** What came of it, in the form of {@link #expected}. */
    String run(Variant variant) throws IOException {
        variant.folder().forEach(dropped -> dropped.drop(folder));
        List<ReadWorkbook> read = new ArrayList<>();
        for (FolderEntry entry : new DropFolder(folder, SETTLING).look()) {
            read.add(read(entry));
        }
        Assessment assessment = new BodyCheck(exercise).assess(read).assessment();
        String findings = told(assessment.findings());
        return told(
                decision(assessment, findings),
                findings,
                String.join("\n", values),
                variant.liberties().map(any -> String.join(", ", liberties)));
    }

    static String expected(Variant variant) {
        return told(variant.decision().undecided(), variant.findings(), variant.values(), variant.liberties());
    }

    private static String told(Decision decision, String findings, String values, Optional<String> liberties) {
        return decision.italian() + "\n" + findings + "\n" + values
                + liberties.map(told -> "\n" + told).orElse("");
    }

    private ReadWorkbook read(FolderEntry entry) throws IOException {
        if (!entry.isReadable()) {
            return ReadWorkbook.unread(entry.file(), entry.ignored(), entry.refusal());
        }
        String name = entry.file().name();
        WorkbookReading reading = reader.read(Dropped.place(folder, name), name);
        String told = Told.of(reading.facts());
        if (!told.isEmpty()) {
            values.add(told);
        }
        reading.receipt().liberties().stream().map(Told::of).forEach(liberties::add);
        return new ReadWorkbook(entry.file(), false, reading.facts(), reading.findings());
    }

    /** That a unit is silent is worth telling only where nothing else is told. */
    private static String told(List<Finding> findings) {
        Predicate<Finding> silent = finding -> finding.code() == Code.UNIT_SILENT;
        return findings.stream()
                .filter(silent.negate().or(finding -> findings.stream().allMatch(silent) && isOfFirstUnit(finding)))
                .map(Told::of)
                .collect(Collectors.joining(", "));
    }

    private static boolean isOfFirstUnit(Finding finding) {
        return finding.concerns("FIN");
    }

    private static Decision decision(Assessment assessment, String findings) {
        boolean alone = assessment.deliveries().stream().allMatch(file -> file.state() == Delivery.State.IGNORED);
        if (alone) {
            return Decision.LEFT_ALONE;
        }
        boolean error = assessment.findings().stream()
                .anyMatch(finding -> finding.isError() && finding.code() != Code.UNIT_SILENT);
        return error ? Decision.REJECTED : findings.isEmpty() ? Decision.ACCEPTED : Decision.WARNED;
    }
}
