package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.model.SourceRow;
import it.consuntivo.domain.score.BodyScore.ScoredIndicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Indicators that missed their target. */
final class Indicators {
    private Indicators() {}

    static ScoredIndicator fallenShort(String unit, String objective, String target, String actual) {
        BigDecimal expected = new BigDecimal(target);
        BigDecimal reached = new BigDecimal(actual);
        Indicator indicator = indicator(
                unit,
                "Servizi serali svolti",
                Direction.AT_LEAST,
                IndicatorValue.of(expected),
                IndicatorValue.of(reached));
        return new ScoredIndicator(
                indicator,
                objective,
                Optional.of(reached.subtract(expected)),
                Optional.of(new BigDecimal("-20.00")),
                Optional.of(false));
    }

    static ScoredIndicator late(String unit, String objective) {
        Indicator indicator = indicator(
                unit,
                "Apertura della mostra",
                Direction.BY_DATE,
                IndicatorValue.of(LocalDate.of(2024, 6, 30)),
                IndicatorValue.of(LocalDate.of(2024, 7, 5)));
        return new ScoredIndicator(
                indicator, objective, Optional.of(BigDecimal.valueOf(5)), Optional.empty(), Optional.of(false));
    }

    private static Indicator indicator(
            String unit, String name, Direction direction, IndicatorValue target, IndicatorValue actual) {
        return new Indicator(
                unit,
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                Optional.of(direction),
                Optional.empty(),
                Optional.of(target),
                Optional.of(actual),
                Optional.empty(),
                new SourceRow("", "", 0, Map.of()));
    }
}
