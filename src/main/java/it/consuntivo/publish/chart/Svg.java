package it.consuntivo.publish.chart;

import java.util.List;
import java.util.Locale;

/** The elements of a drawing, as text (SVG 1.1). Lengths in the drawing's own units, written alike on every machine. */
final class Svg {
    /** Of texts. */
    static final double SIZE = 12;

    static final double LEADING = 15;

    /** A contrast of more than 3 to 1 on white as on black. */
    private static final String BLUE = "#4a7fb5";

    private final StringBuilder marks = new StringBuilder();

    /** Lines of text one below the other, the first one's foot at that height. */
    void text(double x, double y, String anchor, boolean strong, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            marks.append("<text x=\"%s\" y=\"%s\"".formatted(length(x), length(y + i * LEADING)))
                    .append(anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"")
                    .append(strong ? " font-weight=\"bold\"" : "")
                    .append('>')
                    .append(escaped(lines.get(i)))
                    .append("</text>\n");
        }
    }

    /** An area filled, of class {@code bar}. */
    void filled(double x, double y, double width, double height) {
        area(x, y, width, height, "class=\"bar\" fill=\"" + BLUE + "\"");
    }

    /** An area in the colour of the text. */
    void inked(double x, double y, double width, double height) {
        area(x, y, width, height, "fill=\"currentColor\"");
    }

    /** An area with an edge, open inside. */
    void outlined(double x, double y, double width, double height) {
        area(x, y, width, height, "fill=\"none\" stroke=\"currentColor\" stroke-width=\"0.6\"");
    }

    private void area(double x, double y, double width, double height, String look) {
        marks.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>\n"
                .formatted(length(x), length(y), length(width), length(height), look));
    }

    /** An area with stripes instead of a fill. */
    void striped(double x, double y, double width, double height) {
        outlined(x, y, width, height);
        for (double at = x + 3; at < x + width; at += 4) {
            line(at, y, at, y + height, 1.2, "");
        }
    }

    void dashed(double x, double top, double bottom) {
        line(x, top, x, bottom, 1.4, " stroke-dasharray=\"4 3\"");
    }

    void broken(double left, double y, double right) {
        line(left, y, right, y, 1.2, " stroke-dasharray=\"3 3\"");
    }

    void slanting(double x1, double y1, double x2, double y2) {
        line(x1, y1, x2, y2, 1, "");
    }

    void thin(double left, double y, double right) {
        line(left, y, right, y, 0.6, "");
    }

    private void line(double x1, double y1, double x2, double y2, double width, String look) {
        marks.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"currentColor\" stroke-width=\"%s\"%s/>\n"
                .formatted(length(x1), length(y1), length(x2), length(y2), length(width), look));
    }

    /** The whole drawing; its title and description are for those who do not see it. */
    String drawn(String id, String title, String description, Breadth breadth, double height) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="chart %s" viewBox="0 0 %s %s" role="img" \
                aria-labelledby="%s-title %s-desc" font-family="IBM Plex Sans, system-ui, sans-serif" \
                font-size="%s" fill="currentColor">
                <title id="%s-title">%s</title>
                <desc id="%s-desc">%s</desc>
                %s</svg>"""
                .formatted(
                        breadth.name().toLowerCase(Locale.ROOT),
                        length(breadth.width),
                        length(height),
                        id,
                        id,
                        length(SIZE),
                        id,
                        escaped(title),
                        id,
                        escaped(description),
                        marks);
    }

    /** XML has no room for control characters, whatever was typed. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String length(double length) {
        return String.format(Locale.ROOT, "%.1f", length).replaceFirst("\\.0$", "");
    }
}
