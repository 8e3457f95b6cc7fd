package it.consuntivo.domain.score;

import it.consuntivo.domain.check.IndicatorTarget;
import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.score.MonitoringScore.Attainment;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an indicator has come to during the year. A share of the target is only given where the value grows towards it:
 * a number that has to be at least a target above 0. Of a limit nobody can say before the year's end that it is kept.
 */
final class IndicatorProgress {
    private IndicatorProgress() {}

    /** Percent of the target, two decimals, half up; above 100 when there is more than was asked for. */
    static Optional<BigDecimal> attained(Indicator indicator) {
        return indicator
                .direction()
                .filter(Direction.AT_LEAST::equals)
                .flatMap(growing -> indicator.target().flatMap(IndicatorValue::number))
                .filter(target -> target.signum() > 0)
                .flatMap(target -> indicator
                        .actual()
                        .flatMap(IndicatorValue::number)
                        .filter(actual -> actual.signum() >= 0)
                        .flatMap(actual -> new Ratio(actual, target).percent()));
    }

    static Optional<Attainment> attainment(Indicator indicator) {
        return IndicatorTarget.reached(indicator)
                .flatMap(reached -> indicator.direction().map(direction -> switch (direction) {
                    case AT_LEAST, EXACTLY, YES_NO -> reached ? Attainment.REACHED : Attainment.NOT_YET;
                    case AT_MOST -> reached ? Attainment.WITHIN_LIMIT : Attainment.BEYOND_LIMIT;
                    case BY_DATE -> reached ? Attainment.REACHED : Attainment.AFTER_DAY;
                }));
    }
}
