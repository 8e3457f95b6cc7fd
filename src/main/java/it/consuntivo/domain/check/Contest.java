package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Submission;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which workbook counts for a unit: the newest that has rows for it, by version, then by the date on its cover, then by
 * the time the file was changed. One that states no version, or no date, comes before those that do. A rejected workbook
 * does not leave an older one in force.
 */
final class Contest {
    private static final Comparator<ReadWorkbook> BY_AGE = Comparator.comparing(
                    (ReadWorkbook read) -> read.facts().cover().version().orElse(new Version("0")))
            .thenComparing(read -> read.facts().cover().date().orElse(LocalDate.MIN))
            .thenComparing(read -> read.file().modified())
            .thenComparing(ReadWorkbook::name);

    private final Map<String, List<ReadWorkbook>> contestants = new HashMap<>();
    private final Map<String, Submission> submissions = new HashMap<>();

    Contest(List<ReadWorkbook> folder) {
        folder.forEach(read -> read.facts().units().forEach(unit -> contestants
                .computeIfAbsent(unit, code -> new ArrayList<>())
                .add(read)));
    }

    private Stream<ReadWorkbook> contestants(Unit unit) {
        return contestants.getOrDefault(unit.code(), List.of()).stream();
    }

    Optional<ReadWorkbook> winner(Unit unit) {
        return contestants(unit).max(BY_AGE);
    }

    /** The unit's part of the workbook that counts. */
    Optional<Submission> submission(Unit unit) {
        return winner(unit)
                .map(winner -> submissions.computeIfAbsent(
                        unit.code(), code -> Submission.of(code, winner.name(), winner.facts())));
    }

    /** A warning for each workbook whose rows for the unit do not count. */
    List<Finding> superseded(Unit unit, ReadWorkbook winner) {
        return contestants(unit)
                .filter(read -> !read.name().equals(winner.name()))
                .map(read -> Finding.of(
                                Code.FILE_SUPERSEDED, Origin.ofWorkbook(read.name()), winner.name(), unit.name())
                        .about(unit.code()))
                .toList();
    }
}
