package it.consuntivo.publish.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A labelled bar.
 *
 * @param size 0 or more, in the chart's measure
 * @param value lines to write beside it
 * @param isShort whether it falls short of what was expected; its value says so as well
 * @param cells of the row of its data
 */
record Bar(String label, BigDecimal size, List<String> value, boolean isShort, List<String> cells) {
    Bar {
        value = List.copyOf(value);
        cells = List.copyOf(cells);
    }
}
