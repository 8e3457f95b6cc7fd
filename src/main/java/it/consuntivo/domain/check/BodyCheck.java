package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Submission;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.WorkbookFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds a whole drop folder against the exercise. Takes what was read of each file; leaves a {@link CheckedBody}: which
 * workbook counts for each unit, what is wrong, and what may be scored. The order of the files does not matter.
 */
public final class BodyCheck {
    private final Exercise exercise;

    public BodyCheck(Exercise exercise) {
        this.exercise = exercise;
    }

    public CheckedBody assess(List<ReadWorkbook> folder) {
        return assess(folder, ReadWorkbook::facts);
    }

    /**
     * The same on mere outlines, so that of very many workbooks only those that count are held in memory.
     *
     * @param whole gives all that a workbook declares; asked once for each that counts
     */
    public CheckedBody assess(List<ReadWorkbook> folder, Function<ReadWorkbook, WorkbookFacts> whole) {
        return new Round(folder, whole).assess();
    }

    /** One assessment under way. */
    private final class Round {
        private final List<Finding> findings = new ArrayList<>();
        private final List<UnitStanding> standings = new ArrayList<>();
        private final Map<String, CheckedSubmission> accepted = new LinkedHashMap<>();
        private final List<ReadWorkbook> folder;
        private final Duplicates duplicates;
        private final Contest contest;
        private final SameSubmissions copies;
        private final Decisions decisions = new Decisions(exercise);

        Round(List<ReadWorkbook> read, Function<ReadWorkbook, WorkbookFacts> whole) {
            this.folder = read.stream().map(this::withCoverChecked).toList();
            this.duplicates = new Duplicates(folder);
            this.contest = new Contest(duplicates.kept(), whole);
            this.copies = new SameSubmissions(exercise, contest);
        }

        private ReadWorkbook withCoverChecked(ReadWorkbook read) {
            List<Finding> all = new ArrayList<>(read.findings());
            all.addAll(new CoverAgrees(exercise).apply(read.facts().cover()));
            return new ReadWorkbook(read.file(), read.ignored(), read.facts(), all);
        }

        CheckedBody assess() {
            duplicates.kept().forEach(read -> findings.addAll(read.findings()));
            findings.addAll(duplicates.findings());
            var verifier = new Verifier(exercise, new UniformWeight(exercise).of(this::asDecided));
            exercise.units().forEach(unit -> contest.winner(unit)
                    .ifPresentOrElse(winner -> judge(unit, winner, verifier), () -> absent(unit)));
            findings.addAll(new WeightsAreWhole(exercise).apply(accepted, standings));
            findings.addAll(decisions.findings());
            var deliveries = new Deliveries(exercise, duplicates, standings, findings);
            var assessment = new Assessment(
                    standings, findings, folder.stream().map(deliveries::of).toList(), decisions.used());
            return new CheckedBody(assessment, accepted);
        }

        private void judge(Unit unit, ReadWorkbook winner, Verifier verifier) {
            findings.addAll(contest.superseded(unit, winner));
            findings.addAll(copies.of(unit));
            var verdict = new Hearing(verifier, decisions)
                    .of(contest.submission(unit).orElseThrow(), whileReading(unit, winner));
            findings.removeAll(liftedForAll(winner, verdict.lifted()));
            findings.addAll(verdict.findings());
            verdict.accepted().ifPresent(submission -> accepted.put(unit.code(), submission));
            standings.add(new UnitStanding(
                    unit.code(),
                    verdict.accepted().isPresent() ? UnitStanding.State.ACCEPTED : UnitStanding.State.REJECTED,
                    Optional.of(winner.name())));
        }

        private List<Finding> whileReading(Unit unit, ReadWorkbook winner) {
            return Stream.concat(winner.findings().stream(), copies.of(unit).stream())
                    .filter(finding -> finding.concerns(unit.code()))
                    .toList();
        }

        /** What a unit submits, after a hearing that nobody is told of: all weights depend on what is excluded. */
        private Optional<Submission> asDecided(Unit unit) {
            if (exercise.decisions().isEmpty()) {
                return contest.submission(unit);
            }
            var hearing = new Hearing(new Verifier(exercise, Optional.empty()), new Decisions(exercise));
            return contest.winner(unit)
                    .map(winner -> hearing.of(contest.submission(unit).orElseThrow(), whileReading(unit, winner))
                            .submission());
        }

        /** What concerns a whole workbook still holds for the other units in it. */
        private List<Finding> liftedForAll(ReadWorkbook winner, List<Finding> lifted) {
            return lifted.stream()
                    .filter(finding ->
                            finding.unit().isPresent() || winner.facts().units().size() == 1)
                    .toList();
        }

        private void absent(Unit unit) {
            boolean expected = isExpected(unit);
            if (expected) {
                findings.add(Finding.of(Code.UNIT_SILENT, Origin.NOWHERE, unit.name())
                        .about(unit.code()));
            }
            standings.add(new UnitStanding(
                    unit.code(),
                    expected ? UnitStanding.State.MISSING : UnitStanding.State.NOT_EXPECTED,
                    Optional.empty()));
        }

        /** A unit has to report unless plan or register say that it was assigned nothing. */
        private boolean isExpected(Unit unit) {
            for (ObjectiveType type : ObjectiveType.values()) {
                if (exercise.assigned(unit, type).filter(number -> number == 0).isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }
}
