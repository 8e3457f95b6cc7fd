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
        return new Cell(html -> html.text(text), Look.WORDS, Optional.empty());
    }

    static Cell words(Optional<String> text) {
        return words(text.filter(words -> !words.isBlank()).orElse(NONE));
    }

    static Cell of(Consumer<Html> content) {
        return new Cell(content, Look.WORDS, Optional.empty());
    }

    /** A text with a smaller one below it. */
    static Cell followed(String text, String more) {
        return of(html -> html.text(text).element("span", more, "class", "more"));
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
