package it.consuntivo.publish.chart;

import java.math.BigDecimal;

/**
 * A line across all bars.
 *
 * @param at in the chart's measure
 */
record Mark(BigDecimal at, String label) {}
