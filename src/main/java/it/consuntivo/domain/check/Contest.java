package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Submission;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.Version;
import it.consuntivo.domain.model.WorkbookFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private final Map<String, ReadWorkbook> winners = new HashMap<>();
    private final Map<String, Submission> submissions = new HashMap<>();

    /**
     * @param whole gives all that a workbook declares; asked once for each that counts
     */
    Contest(List<ReadWorkbook> folder, Function<ReadWorkbook, WorkbookFacts> whole) {
        folder.forEach(read -> read.facts().units().forEach(unit -> contestants
                .computeIfAbsent(unit, code -> new ArrayList<>())
                .add(read)));
        contestants.forEach((unit, all) -> winners.put(unit, Collections.max(all, BY_AGE)));
        folder.forEach(read -> part(read, whole));
    }

    /** Parts a workbook among the units for which it counts. */
    private void part(ReadWorkbook read, Function<ReadWorkbook, WorkbookFacts> whole) {
        List<String> won =
                read.facts().units().stream().filter(unit -> counts(read, unit)).toList();
        if (!won.isEmpty()) {
            WorkbookFacts facts = whole.apply(read);
            won.forEach(unit -> submissions.put(unit, Submission.of(unit, read.name(), facts)));
        }
    }

    private boolean counts(ReadWorkbook read, String unit) {
        ReadWorkbook winner = winners.get(unit);
        return winner != null && winner.name().equals(read.name());
    }

    private Stream<ReadWorkbook> contestants(Unit unit) {
        return contestants.getOrDefault(unit.code(), List.of()).stream();
    }

    Optional<ReadWorkbook> winner(Unit unit) {
        return Optional.ofNullable(winners.get(unit.code()));
    }

    /** The unit's part of the workbook that counts. */
    Optional<Submission> submission(Unit unit) {
        return Optional.ofNullable(submissions.get(unit.code()));
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
