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
record BarPlot(List<Bar> bars, Optional<Bar> total, Optional<Mark> mark, BigDecimal scale, List<String> ends)
        implements Plot {
    /** For the values beside the bars. */
    private static final double BESIDE = 150;

    private static final double GAP = 8;
    private static final double THICK = 12;
    private static final double APART = 8;
    private static final int MOST_LINES = 4;

    @Override
    public String drawn(String id, String title, String description, Breadth breadth) {
        var drawing = new Drawing(breadth);
        double height = drawing.drawnTo();
        return drawing.svg.drawn(id, title, description, breadth, height);
    }

    /** A drawing under way. */
    private final class Drawing {
        private final Svg svg = new Svg();
        private final double width;
        private final double left;
        /** How long the scale is. */
        private final double room;

        Drawing(Breadth breadth) {
            this.width = breadth.width;
            this.left = breadth.left;
            this.room = width - left - BESIDE;
        }

        /** Draws all of it and gives its height. */
        double drawnTo() {
            double top = mark.isPresent() ? 26 : 4;
            double y = top;
            for (Bar bar : bars) {
                y = row(bar, y, false);
            }
            if (total.isPresent()) {
                svg.thin(0, y, width);
                y = row(total.get(), y + APART, true);
            }
            double bottom = y;
            mark.ifPresent(line -> mark(line, top, bottom));
            axis(bottom);
            return bottom + Svg.LEADING + 4;
        }

        /** Gives where the next row begins. */
        private double row(Bar bar, double y, boolean strong) {
            List<String> label = Lines.of(bar.label(), Svg.SIZE * (strong ? 1.06 : 1), left - GAP, MOST_LINES);
            double foot = y + THICK - 2;
            svg.text(0, foot, "start", strong, label);
            svg.text(left + room + GAP, foot, "start", strong, bar.value());
            double length = at(bar.size()) - left;
            if (bar.isShort()) {
                svg.striped(left, y, length, THICK);
            } else {
                svg.filled(left, y, length, THICK);
            }
            svg.outlined(left, y, room, THICK);
            int lines = Math.max(label.size(), bar.value().size());
            return y + (lines - 1) * Svg.LEADING + THICK + APART;
        }

        private void mark(Mark line, double top, double bottom) {
            double x = at(line.at());
            svg.dashed(x, top - 6, bottom - APART + 4);
            svg.text(x, top - 11, "middle", false, List.of(line.label()));
        }

        private void axis(double y) {
            svg.text(left, y + Svg.SIZE, "start", false, List.of(ends.get(0)));
            svg.text(left + room, y + Svg.SIZE, "end", false, List.of(ends.get(1)));
        }

        private double at(BigDecimal size) {
            return left + room * Math.min(1, size.doubleValue() / scale.doubleValue());
        }
    }
}
