package it.consuntivo.publish.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Lying bars, one below the other: label, bar, value. A bar that falls short is striped, and its value says so.
 *
 * @param total the row of all, set off from the others
 * @param scale where the measure ends, more than 0
 * @param ends what to write at the measure's beginning and end
 */
record BarPlot(List<Bar> bars, Optional<Bar> total, Optional<Mark> mark, BigDecimal scale, List<String> ends) {
    private static final double WIDTH = 500;
    private static final double LEFT = 160;
    private static final double ROOM = 190;
    private static final double GAP = 8;
    private static final double THICK = 12;
    private static final double APART = 8;
    private static final int MOST_LINES = 4;

    String drawn(String id, String title, String description) {
        Svg svg = new Svg();
        double top = mark.isPresent() ? 26 : 4;
        double y = top;
        for (Bar bar : bars) {
            y = row(svg, bar, y, false);
        }
        if (total.isPresent()) {
            svg.thin(0, y, WIDTH);
            y = row(svg, total.get(), y + APART, true);
        }
        double bottom = y;
        mark.ifPresent(line -> mark(svg, line, top, bottom));
        axis(svg, bottom);
        return svg.drawn(id, title, description, WIDTH, bottom + Svg.LEADING + 4);
    }

    /** Gives where the next row begins. */
    private double row(Svg svg, Bar bar, double y, boolean strong) {
        List<String> label = Lines.of(bar.label(), Svg.SIZE * (strong ? 1.06 : 1), LEFT - GAP, MOST_LINES);
        double foot = y + THICK - 2;
        svg.text(0, foot, "start", strong, label);
        svg.text(LEFT + ROOM + GAP, foot, "start", strong, bar.value());
        double length = at(bar.size()) - LEFT;
        if (bar.isShort()) {
            svg.striped(LEFT, y, length, THICK);
        } else {
            svg.filled(LEFT, y, length, THICK);
        }
        svg.outlined(LEFT, y, ROOM, THICK);
        int lines = Math.max(label.size(), bar.value().size());
        return y + (lines - 1) * Svg.LEADING + THICK + APART;
    }

    private void mark(Svg svg, Mark line, double top, double bottom) {
        double x = at(line.at());
        svg.dashed(x, top - 6, bottom - APART + 4);
        svg.text(x, top - 11, "middle", false, List.of(line.label()));
    }

    private void axis(Svg svg, double y) {
        svg.text(LEFT, y + Svg.SIZE, "start", false, List.of(ends.get(0)));
        svg.text(LEFT + ROOM, y + Svg.SIZE, "end", false, List.of(ends.get(1)));
    }

    private double at(BigDecimal size) {
        return LEFT + ROOM * Math.min(1, size.doubleValue() / scale.doubleValue());
    }
}
