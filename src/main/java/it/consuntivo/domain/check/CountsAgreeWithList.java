package it.consuntivo.domain.check;

import static it.consuntivo.domain.model.ObjectiveType.ORDINARY;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.Progress;
import it.consuntivo.domain.model.Submission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts given beside a list of the same unit's ordinary objectives agree with it. */
final class CountsAgreeWithList implements Check {
    private final Phase phase;
    private final DeclaredOutcome declared;

    CountsAgreeWithList(Phase phase, DeclaredOutcome declared) {
        this.phase = phase;
        this.declared = declared;
    }

    @Override
    public List<Finding> apply(Submission submission) {
        List<Objective> listed = submission.objectives(ORDINARY);
        if (listed.isEmpty() || submission.counts().isEmpty()) {
            return List.of();
        }
        Counts counts = submission.counts().get(0);
        return Stream.of(
                        compare(counts, Field.ASSIGNED, counts.assigned(), listed.size()),
                        compare(counts, Field.EXCLUDED, counts.excluded(), number(submission, Outcome.EXCLUDED)),
                        compare(counts, Field.ACHIEVED, counts.achieved(), achieved(submission)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** During the year, those that are completed already. */
    private int achieved(Submission submission) {
        int completed = (int) submission.objectives(ORDINARY).stream()
                .filter(objective -> objective.progress().equals(Optional.of(Progress.COMPLETED)))
                .count();
        return phase == Phase.FINAL ? number(submission, Outcome.ACHIEVED) : completed;
    }

    private int number(Submission submission, Outcome outcome) {
        return (int) submission.objectives(ORDINARY).stream()
                .filter(objective -> declared.of(objective).equals(Optional.of(outcome)))
                .count();
    }

    private static Optional<Finding> compare(Counts counts, Field field, Optional<Integer> counted, int listed) {
        return counted.filter(number -> number != listed).map(number -> Finding.of(
                        Code.COUNTS_AND_LIST_DIFFER,
                        counts.source().at(field),
                        field.name(),
                        number.toString(),
                        Integer.toString(listed))
                .about(counts.unit()));
    }
}
