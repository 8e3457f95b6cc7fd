package it.consuntivo.domain.check;

import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether an indicator reached its target. */
public final class IndicatorTarget {
    private IndicatorTarget() {}

    /** Empty when direction, target and actual value do not say: one is missing, or they are of different kinds. */
    public static Optional<Boolean> reached(Indicator indicator) {
        return indicator.direction().flatMap(direction -> indicator.target().flatMap(target -> indicator
                .actual()
                .filter(actual -> actual.kind() == target.kind())
                .flatMap(actual -> reached(direction, target, actual))));
    }

    private static Optional<Boolean> reached(Direction direction, IndicatorValue target, IndicatorValue actual) {
        return comparison(target, actual).map(order -> switch (direction) {
            case AT_LEAST -> order >= 0;
            case AT_MOST, BY_DATE -> order <= 0;
            case EXACTLY, YES_NO -> order == 0;
        });
    }

    private static Optional<Integer> comparison(IndicatorValue target, IndicatorValue actual) {
        return switch (target.kind()) {
            case NUMBER -> Optional.of(number(actual).compareTo(number(target)));
            case DATE ->
                Optional.of(actual.day().orElseThrow().compareTo(target.day().orElseThrow()));
            case YES_NO ->
                Optional.of(actual.yes().orElseThrow().compareTo(target.yes().orElseThrow()));
            case WORDS -> Optional.empty();
        };
    }

    private static BigDecimal number(IndicatorValue value) {
        return value.number().orElseThrow();
    }
}
