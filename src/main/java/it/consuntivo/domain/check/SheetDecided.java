package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.ResourceLine;
import it.consuntivo.domain.model.SourceRow;
import it.consuntivo.domain.model.Submission;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Of two sheets that cannot both hold, the one that was decided for; the other's rows are left out. */
final class SheetDecided {
    private SheetDecided() {}

    static Optional<Submission> apply(Submission submission, Finding finding, String sheet) {
        List<String> rivals = Stream.concat(Stream.of(finding.origin().sheet()), finding.arguments().stream())
                .filter(name -> !name.equals(sheet))
                .toList();
        boolean known = sources(submission).anyMatch(source -> source.sheet().equals(sheet));
        return known ? Optional.of(without(submission, rivals)) : Optional.empty();
    }

    private static Stream<SourceRow> sources(Submission submission) {
        return Stream.of(
                        submission.objectives().stream().map(Objective::source),
                        submission.counts().stream().map(Counts::source),
                        submission.indicators().stream().map(Indicator::source),
                        submission.resources().stream().map(ResourceLine::source))
                .flatMap(Function.identity());
    }

    private static Submission without(Submission submission, List<String> sheets) {
        return new Submission(
                submission.unit(),
                submission.workbook(),
                kept(submission.objectives(), Objective::source, sheets),
                kept(submission.counts(), Counts::source, sheets),
                kept(submission.indicators(), Indicator::source, sheets),
                kept(submission.resources(), ResourceLine::source, sheets));
    }

    private static <T> List<T> kept(List<T> facts, Function<T, SourceRow> source, List<String> sheets) {
        return facts.stream()
                .filter(fact -> !sheets.contains(source.apply(fact).sheet()))
                .toList();
    }
}
