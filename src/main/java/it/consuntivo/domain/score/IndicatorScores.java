package it.consuntivo.domain.score;

import it.consuntivo.domain.check.CheckedSubmission;
import it.consuntivo.domain.check.IndicatorTarget;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.model.ObjectiveCode;
import it.consuntivo.domain.score.BodyScore.ScoredIndicator;
import it.consuntivo.domain.score.MonitoringScore.MonitoredIndicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Indicators held against their targets. */
final class IndicatorScores {
    private static final Comparator<Named> BY_OBJECTIVE = Comparator.comparing(Named::objective, new CodeOrder())
            .thenComparing(named -> named.indicator().source().sheet())
            .thenComparing(named -> named.indicator().source().row());

    /** An indicator with the code by which the outputs know its objective. */
    private record Named(Indicator indicator, String objective) {}

    private IndicatorScores() {}

    static Stream<ScoredIndicator> of(CheckedSubmission submission) {
        return named(submission).map(named -> score(named.indicator(), named.objective()));
    }

    /** The same during the year, when there is nothing to deviate from yet. */
    static Stream<MonitoredIndicator> monitored(CheckedSubmission submission) {
        return named(submission)
                .map(named -> new MonitoredIndicator(
                        named.indicator(),
                        named.objective(),
                        IndicatorProgress.attained(named.indicator()),
                        IndicatorProgress.attainment(named.indicator())));
    }

    private static Stream<Named> named(CheckedSubmission submission) {
        return submission.indicators().stream()
                .map(indicator -> new Named(indicator, objective(indicator, submission)))
                .sorted(BY_OBJECTIVE);
    }

    /** The code by which the outputs know the objective that the indicator names. */
    private static String objective(Indicator indicator, CheckedSubmission submission) {
        String declared = indicator.objective().orElseThrow();
        return submission.objectives().stream()
                .filter(settled -> ObjectiveCode.same(settled.declared().codeOrNumber(), declared))
                .map(CheckedSubmission.Settled::code)
                .findFirst()
                .orElse(declared);
    }

    private static ScoredIndicator score(Indicator indicator, String objective) {
        Optional<BigDecimal> deviation = days(indicator).or(() -> both(indicator, IndicatorScores::difference));
        return new ScoredIndicator(
                indicator,
                objective,
                deviation,
                both(indicator, IndicatorScores::differencePercent),
                IndicatorTarget.reached(indicator));
    }

    private static Optional<BigDecimal> both(
            Indicator indicator, BiFunction<BigDecimal, BigDecimal, Optional<BigDecimal>> of) {
        return indicator.target().flatMap(IndicatorValue::number).flatMap(target -> indicator
                .actual()
                .flatMap(IndicatorValue::number)
                .flatMap(actual -> of.apply(target, actual)));
    }

    private static Optional<BigDecimal> difference(BigDecimal target, BigDecimal actual) {
        return Optional.of(actual.subtract(target));
    }

    private static Optional<BigDecimal> differencePercent(BigDecimal target, BigDecimal actual) {
        return target.signum() == 0
                ? Optional.empty()
                : Optional.of(actual.subtract(target)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(target.abs(), 2, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> days(Indicator indicator) {
        return indicator.target().flatMap(IndicatorValue::day).flatMap(target -> indicator
                .actual()
                .flatMap(IndicatorValue::day)
                .map(actual -> BigDecimal.valueOf(ChronoUnit.DAYS.between(target, actual))));
    }
}
