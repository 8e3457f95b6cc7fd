package it.consuntivo.publish.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A cell of a table.
 *
 * @param look class of its style
 * @param order number that the script sorts by; empty where the text itself is the order
 */
record Cell(Consumer<Html> content, Look look, Optional<String> order) {
    /** What a cell without a value shows. */
    private static final String NONE = "–";

    private static final int LONGEST_SHORT = 40;
    private static final int MOST_UNFOLDED = 400;
    private static final int BEGINNING = 160;

    enum Look {
        WORDS(""),
        /** Long texts, which get the width that others leave. */
        LONG("long"),
        FIGURE("n");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    static Cell words(String text) {
        return new Cell(html -> html.text(text), look(text), Optional.empty());
    }

    /** A text that may be an essay: its beginning, and the whole of it for whoever opens it. */
    static Cell folded(String text, String more) {
        return text.length() <= MOST_UNFOLDED
                ? followed(text, more).asLong()
                : new Cell(
                        html -> fold(html, text).element("span", more, "class", "more"), Look.LONG, Optional.empty());
    }

    private static Html fold(Html html, String text) {
        String beginning = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, BEGINNING))) + "…";
        return html.open("details", "class", "fold")
                .element("summary", beginning)
                .element("p", text)
                .close();
    }

    /** What is long may be broken anywhere, and has the room for it. */
    private static Look look(String text) {
        return text.length() > LONGEST_SHORT ? Look.LONG : Look.WORDS;
    }

    static Cell words(Optional<String> text) {
        return words(text.filter(words -> !words.isBlank()).orElse(NONE));
    }

    static Cell of(Consumer<Html> content) {
        return new Cell(content, Look.WORDS, Optional.empty());
    }

    /** A text with a smaller one below it. */
    static Cell followed(String text, String more) {
        return new Cell(
                html -> html.text(text).element("span", more, "class", "more"), look(text + more), Optional.empty());
    }

    static Cell figure(String written, BigDecimal value) {
        return new Cell(html -> html.text(written), Look.FIGURE, Optional.of(value.toPlainString()));
    }

    static Cell noFigure() {
        return new Cell(html -> html.text(NONE), Look.FIGURE, Optional.empty());
    }

    Cell ordered(long by) {
        return new Cell(content, look, Optional.of(Long.toString(by)));
    }

    Cell asLong() {
        return new Cell(content, Look.LONG, order);
    }

    void write(Html html, String tag, String... attributes) {
        html.open(tag, attributes(attributes));
        content.accept(html);
        html.close();
    }

    private String[] attributes(String... given) {
        var all = new ArrayList<>(List.of(given));
        if (look != Look.WORDS) {
            all.addAll(List.of("class", look.style()));
        }
        order.ifPresent(by -> all.addAll(List.of("data-v", by)));
        return all.toArray(String[]::new);
    }
}
