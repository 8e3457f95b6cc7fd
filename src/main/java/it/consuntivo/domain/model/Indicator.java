package it.consuntivo.domain.model;

import java.util.Optional;

/**
 * A measure of an objective.
 *
 * @param objective code of the objective it belongs to, as the workbook writes it
 * @param measure unit of measure, in words
 */
public record Indicator(
        String unit,
        Optional<String> objective,
        Optional<String> name,
        Optional<String> measure,
        Optional<Direction> direction,
        Optional<IndicatorValue> previous,
        Optional<IndicatorValue> target,
        Optional<IndicatorValue> actual,
        Optional<String> note,
        SourceRow source) {}
