package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.BodyScore.CategoryRow;
import it.consuntivo.domain.score.BodyScore.MissionRow;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.Standing;
import it.consuntivo.domain.score.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reckons the figures of a sample year, plainly: what is under test is how they are printed. */
record SampleScore(SampleYear year) {
    BodyScore score() {
        List<ScoredObjective> weighed =
                year.objectives.stream().map(this::weighed).toList();
        PerformanceRow total = performance(Optional.empty(), weighed);
        Tally others = year.categoryRows.stream().map(CategoryRow::tally).reduce(Tally.NONE, Tally::plus);
        Tally all = year.ordinary.stream().map(OrdinaryRow::tally).reduce(Tally.NONE, Tally::plus);
        return new BodyScore(
                isFinal(),
                year.standings,
                weighed,
                year.units.stream()
                        .map(unit -> performance(Optional.of(unit.code()), weighed))
                        .toList(),
                total,
                total.index().against(year.rules.expectedResult()),
                year.categoryRows,
                new CategoryRow(Optional.empty(), others, others.ratio(year.rules.denominator())),
                year.ordinary,
                row(Optional.empty(), all),
                year.exclusions,
                missions(weighed),
                year.indicators,
                year.resources,
                Optional.empty());
    }

    private boolean isFinal() {
        return year.weightsAreWhole
                && year.standings.stream().noneMatch(unit -> unit.state().leavesAGap());
    }

    private Tally plan() {
        return Tally.of(year.objectives.stream()
                .filter(SampleScore::isPlanned)
                .map(ScoredObjective::outcome)
                .toList());
    }

    private static boolean isPlanned(ScoredObjective objective) {
        return objective.type() == ObjectiveType.PERFORMANCE;
    }

    private ScoredObjective weighed(ScoredObjective old) {
        Tally plan = plan();
        boolean counts = isPlanned(old) && old.outcome() != Outcome.EXCLUDED;
        Optional<BigDecimal> weight = counts
                ? Optional.of(SampleYear.HUNDRED.divide(
                        BigDecimal.valueOf(year.rules.denominator().count(plan.assigned(), plan.excluded())),
                        2,
                        RoundingMode.HALF_UP))
                : Optional.empty();
        Optional<BigDecimal> result = weight.map(full -> old.outcome() == Outcome.ACHIEVED ? full : BigDecimal.ZERO);
        return new ScoredObjective(old.listed(), weight, old.outcome(), result, old.reason());
    }

    private PerformanceRow performance(Optional<String> unit, List<ScoredObjective> weighed) {
        List<ScoredObjective> own = weighed.stream()
                .filter(SampleScore::isPlanned)
                .filter(objective -> unit.isEmpty() || unit.equals(Optional.of(objective.unit())))
                .toList();
        Tally tally = Tally.of(own.stream().map(ScoredObjective::outcome).toList());
        Ratio index = tally.ratio(year.rules.denominator());
        Optional<BigDecimal> weight =
                own.stream().flatMap(objective -> objective.weight().stream()).reduce(BigDecimal::add);
        Optional<BigDecimal> result =
                own.stream().flatMap(objective -> objective.result().stream()).reduce(BigDecimal::add);
        return unit.isPresent()
                ? new PerformanceRow(unit, tally, weight, result, index)
                : new PerformanceRow(unit, tally, weight.map(any -> SampleYear.HUNDRED), index.percent(), index);
    }

    private List<MissionRow> missions(List<ScoredObjective> weighed) {
        return weighed.stream()
                .filter(SampleScore::isPlanned)
                .map(objective -> objective.mission().orElseThrow() + "."
                        + objective.programme().orElseThrow())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(key -> mission(key, weighed))
                .toList();
    }

    private MissionRow mission(String key, List<ScoredObjective> weighed) {
        List<ScoredObjective> own = weighed.stream()
                .filter(SampleScore::isPlanned)
                .filter(objective -> key.equals(objective.mission().orElseThrow() + "."
                        + objective.programme().orElseThrow()))
                .toList();
        ScoredObjective first = own.get(0);
        Tally tally = Tally.of(own.stream().map(ScoredObjective::outcome).toList());
        return new MissionRow(
                first.mission().orElseThrow(),
                first.missionName().orElse(""),
                first.programme(),
                first.programmeName(),
                tally,
                tally.ratio(year.rules.denominator()),
                Tally.NONE,
                Ratio.of(0, 0));
    }

    OrdinaryRow row(Optional<String> unit, Tally tally) {
        Ratio ratio = tally.ratio(year.rules.denominator());
        Optional<Standing> standing = ratio.against(year.rules.ordinary().minimum());
        Optional<BigDecimal> mark = standing.filter(Standing::isReached).map(reached -> SampleYear.HUNDRED);
        return new OrdinaryRow(
                unit, tally, SampleYear.HUNDRED, year.rules.ordinary().minimum(), ratio, standing, mark);
    }
}
