package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Submission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts of ordinary objectives are given once, are complete, and no more is achieved or excluded than was assigned. */
final class CountsAddUp implements Check {
    @Override
    public List<Finding> apply(Submission submission) {
        return Stream.concat(
                        submission.counts().stream().flatMap(CountsAddUp::judge),
                        submission.counts().stream().skip(1).map(counts -> twice(submission, counts)))
                .toList();
    }

    private static Stream<Finding> judge(Counts counts) {
        Stream<Finding> numbers =
                counts.assigned().isPresent() && counts.achieved().isPresent()
                        ? exceeding(counts)
                        : Stream.concat(
                                blank(counts, Field.ASSIGNED, counts.assigned(), "Assegnati"),
                                blank(counts, Field.ACHIEVED, counts.achieved(), "Raggiunti"));
        return Stream.concat(numbers, unexplained(counts));
    }

    private static Stream<Finding> blank(Counts counts, Field field, Optional<Integer> number, String heading) {
        return number.isPresent() ? Stream.empty() : Stream.of(finding(Code.COUNTS_INCOMPLETE, counts, field, heading));
    }

    private static Stream<Finding> exceeding(Counts counts) {
        int assigned = counts.assigned().orElseThrow();
        int achieved = counts.achieved().orElseThrow();
        int excluded = counts.excluded().orElse(0);
        return achieved + excluded <= assigned
                ? Stream.empty()
                : Stream.of(finding(
                        Code.COUNTS_EXCEED,
                        counts,
                        Field.ACHIEVED,
                        Integer.toString(achieved),
                        Integer.toString(excluded),
                        Integer.toString(assigned)));
    }

    private static Stream<Finding> unexplained(Counts counts) {
        return counts.excluded().filter(excluded -> excluded > 0).isPresent()
                        && counts.reason().isEmpty()
                ? Stream.of(finding(Code.EXCLUDED_WITHOUT_REASON, counts, Field.REASON))
                : Stream.empty();
    }

    private static Finding twice(Submission submission, Counts counts) {
        String first = submission.counts().get(0).source().at(Field.ASSIGNED).cell();
        return finding(Code.COUNTS_TWICE, counts, Field.ASSIGNED, first);
    }

    private static Finding finding(Code code, Counts counts, Field field, String... arguments) {
        return Finding.of(code, counts.source().at(field), arguments).about(counts.unit());
    }
}
