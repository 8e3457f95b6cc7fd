package it.consuntivo.domain.score;

import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.check.CheckedSubmission;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.score.BodyScore.Exclusion;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The ordinary objectives by unit. The whole body is the ratio of the sums, never the mean of the rows. */
final class OrdinaryScores {
    private final Exercise exercise;
    private final Rules.Ordinary rules;
    private final UnitTally tallies;
    private final CheckedBody body;

    OrdinaryScores(Exercise exercise, UnitTally tallies, CheckedBody body) {
        this.exercise = exercise;
        this.rules = exercise.rules().ordinary();
        this.tallies = tallies;
        this.body = body;
    }

    List<OrdinaryRow> rows() {
        return exercise.units().stream()
                .map(unit -> row(Optional.of(unit.code()), tallies.of(unit, ObjectiveType.ORDINARY)))
                .filter(row -> !row.tally().isEmpty())
                .toList();
    }

    OrdinaryRow total(List<OrdinaryRow> rows) {
        return row(Optional.empty(), rows.stream().map(OrdinaryRow::tally).reduce(Tally.NONE, Tally::plus));
    }

    private OrdinaryRow row(Optional<String> unit, Tally tally) {
        Ratio ratio = tally.ratio(exercise.rules().denominator());
        Optional<Standing> standing = ratio.against(rules.minimum());
        return new OrdinaryRow(
                unit,
                tally,
                rules.weight(),
                rules.minimum(),
                ratio,
                standing,
                standing.flatMap(reached -> evaluation(reached, ratio, rules.belowMinimum())));
    }

    /** 100 where the minimum is reached, else as that policy has it. */
    static Optional<BigDecimal> evaluation(Standing standing, Ratio ratio, Rules.BelowMinimum policy) {
        if (standing.isReached()) {
            return Optional.of(BigDecimal.valueOf(100));
        }
        return switch (policy) {
            case UNDECIDED -> Optional.empty();
            case PROPORTIONAL -> ratio.percent();
            case ZERO -> Optional.of(BigDecimal.ZERO);
        };
    }

    List<Exclusion> exclusions() {
        return exercise.units().stream()
                .flatMap(unit -> body.accepted(unit.code()).stream())
                .flatMap(OrdinaryScores::exclusions)
                .toList();
    }

    private static Stream<Exclusion> exclusions(CheckedSubmission submission) {
        Map<String, Integer> byReason = new LinkedHashMap<>();
        submission.objectives().stream()
                .filter(objective -> objective.declared().type() == ObjectiveType.ORDINARY)
                .filter(objective -> objective.outcome() == Outcome.EXCLUDED)
                .forEach(objective ->
                        byReason.merge(objective.declared().reason().orElseThrow(), 1, Integer::sum));
        if (byReason.isEmpty()) {
            submission.counts().ifPresent(counts -> counts.excluded()
                    .filter(number -> number > 0)
                    .ifPresent(number -> byReason.put(counts.reason().orElseThrow(), number)));
        }
        return byReason.entrySet().stream()
                .map(entry -> new Exclusion(submission.unit(), entry.getValue(), entry.getKey()));
    }
}
