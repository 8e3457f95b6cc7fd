package it.consuntivo.publish.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a text into lines. Nobody tells how wide its letters will be, so it reckons with those of a wide typeface. */
final class Lines {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String NARROW = " \u00A0iljftrI.,:;'’|!()[]-·";
    private static final String WIDE = "mwMWQO@%—…&";

    /** Share of the size of the type. */
    private static final double SLIM = 0.32;

    private static final double COMMON = 0.6;
    private static final double BROAD = 0.92;
    private static final double CAPITAL = 0.68;

    private Lines() {}

    /**
     * As many lines as it takes, up to a number; what does not fit in them is left out with an ellipsis.
     *
     * @param room in the measure of the type's size
     */
    static List<String> of(String text, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : SPACE.splitAsStream(text.strip()).toList()) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) > room && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = broken(longer, size, room, lines);
        }
        lines.add(line);
        return cut(lines, most);
    }

    /** A word longer than a line is broken where the line ends; gives what is left of it. */
    private static String broken(String word, double size, double room, List<String> lines) {
        String rest = word;
        while (width(rest, size) > room) {
            int end = rest.offsetByCodePoints(0, 1);
            while (width(rest.substring(0, rest.offsetByCodePoints(end, 1)), size) <= room) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private static List<String> cut(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, kept.get(most - 1) + "…");
        return kept;
    }

    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Lines::share).sum();
    }

    private static double share(int sign) {
        if (NARROW.indexOf(sign) >= 0) {
            return SLIM;
        }
        return WIDE.indexOf(sign) >= 0 ? BROAD : Character.isUpperCase(sign) ? CAPITAL : COMMON;
    }
}
