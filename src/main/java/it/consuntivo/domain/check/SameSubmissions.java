package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Submission;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two units that send the same objectives with the same outcomes or states in two workbooks: a copy under another unit's name. One
 * objective that all units share is usual, a whole list is not.
 */
final class SameSubmissions {
    private static final int FEWEST = 3;

    private final Map<String, List<Finding>> byUnit = new HashMap<>();

    SameSubmissions(Exercise exercise, Contest contest) {
        Map<List<String>, Submission> seen = new HashMap<>();
        for (Unit unit : exercise.units()) {
            contest.submission(unit)
                    .filter(submission -> submission.objectives().size() >= FEWEST)
                    .ifPresent(submission -> compare(exercise, submission, seen));
        }
    }

    private void compare(Exercise exercise, Submission submission, Map<List<String>, Submission> seen) {
        Submission first = seen.putIfAbsent(content(submission), submission);
        if (first != null && !first.workbook().equals(submission.workbook())) {
            tell(exercise, first, submission);
            tell(exercise, submission, first);
        }
    }

    private void tell(Exercise exercise, Submission submission, Submission other) {
        String name = exercise.unit(other.unit()).map(Unit::name).orElse(other.unit());
        byUnit.put(
                submission.unit(),
                List.of(Finding.of(
                                Code.SAME_AS_OTHER_UNIT,
                                Origin.ofWorkbook(submission.workbook()),
                                name,
                                other.workbook())
                        .about(submission.unit())));
    }

    private static List<String> content(Submission submission) {
        return submission.objectives().stream()
                .map(SameSubmissions::content)
                .sorted()
                .toList();
    }

    private static String content(Objective objective) {
        return objective.type() + " " + Words.fold(objective.text().orElse("")) + " " + objective.outcome() + " "
                + objective.result() + " " + objective.progress();
    }

    List<Finding> of(Unit unit) {
        return byUnit.getOrDefault(unit.code(), List.of());
    }
}
