package it.consuntivo.publish.chart;

import it.consuntivo.domain.score.Stage;

/** How an area is filled, so that it is told from others without any colour. */
enum Texture {
    SOLID,
    BLACK,
    BLANK,
    LYING,
    STANDING,
    SLANTING,
    CROSSED,
    DOTTED,
    BROKEN;

    private static final double FINE = 4;
    private static final double WIDE = 6;

    static Texture of(Stage stage) {
        return switch (stage) {
            case COMPLETED -> SOLID;
            case ON_TRACK -> LYING;
            case NOT_STARTED -> BLANK;
            case LATE -> SLANTING;
            case AT_RISK -> BLACK;
            case SUSPENDED -> CROSSED;
            case EXCLUDED -> DOTTED;
            case COUNTED -> STANDING;
            case NOT_REPORTED -> BROKEN;
        };
    }

    void fill(Svg svg, double x, double y, double width, double height) {
        switch (this) {
            case SOLID -> svg.filled(x, y, width, height);
            case BLACK -> svg.inked(x, y, width, height);
            case BLANK -> {}
            case LYING -> lying(svg, x, y, width, height);
            case STANDING -> svg.striped(x, y, width, height);
            case SLANTING -> slanting(svg, x, y, width, height, true);
            case CROSSED -> {
                slanting(svg, x, y, width, height, true);
                slanting(svg, x, y, width, height, false);
            }
            case DOTTED -> dotted(svg, x, y, width, height);
            case BROKEN -> svg.broken(x, y + height / 2, x + width);
        }
        svg.outlined(x, y, width, height);
    }

    private static void lying(Svg svg, double x, double y, double width, double height) {
        for (double at = y + FINE - 1; at < y + height - 1; at += FINE - 0.5) {
            svg.thin(x, at, x + width);
        }
    }

    /** Lines at half a right angle, cut off where the area ends. */
    private static void slanting(Svg svg, double x, double y, double width, double height, boolean rising) {
        for (double at = WIDE - height; at < width; at += WIDE) {
            double left = Math.max(0, at);
            double right = Math.min(width, at + height);
            double from = left - at;
            double to = right - at;
            if (rising) {
                svg.slanting(x + left, y + height - from, x + right, y + height - to);
            } else {
                svg.slanting(x + left, y + from, x + right, y + to);
            }
        }
    }

    private static void dotted(Svg svg, double x, double y, double width, double height) {
        for (double across = x + 2; across < x + width - 2; across += FINE) {
            for (double down = y + 2; down < y + height - 2; down += FINE) {
                svg.inked(across, down, 1.4, 1.4);
            }
        }
    }
}
