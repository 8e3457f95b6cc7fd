package it.consuntivo.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of no more than so many characters, parted between words; a word longer than a line is parted, too. */
final class Wrapped {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Wrapped(int width) {
        this.width = width;
    }

    /**
     * The lines of a text, at least one.
     *
     * @param width most characters of a line, at least 1
     */
    static List<String> lines(String text, int width) {
        var wrapped = new Wrapped(width);
        for (String word : text.strip().split(" ", -1)) {
            wrapped.add(word);
        }
        wrapped.end();
        return wrapped.lines;
    }

    private void add(String word) {
        if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
            end();
        }
        String rest = word;
        while (length(rest) > width) {
            int cut = rest.offsetByCodePoints(0, width);
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        line.append(line.isEmpty() ? "" : " ").append(rest);
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
