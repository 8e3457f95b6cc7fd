package it.consuntivo.publish.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * A document as it is written. Elements are opened and closed in order and all else is text, so that it is well-formed
 * by the rules of HTML and by those of XML, and nothing that was handed in becomes markup.
 */
final class Html {
    private static final Set<String> LINES = Set.of(
            "html", "head", "title", "style", "script", "body", "header", "nav", "main", "section", "footer", "div",
            "h1", "h2", "h3", "p", "ul", "li", "dl", "table", "caption", "thead", "tbody", "tfoot", "tr", "details",
            "summary");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Html open(String tag, String... attributes) {
        tag(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        String tag = open.pop();
        out.append("</").append(tag).append('>');
        if (LINES.contains(tag)) {
            out.append('\n');
        }
        return this;
    }

    Html text(String text) {
        out.append(Escape.of(text));
        return this;
    }

    /** An element that holds nothing but a text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that never has content, such as {@code meta}. */
    Html empty(String tag, String... attributes) {
        tag(tag, attributes);
        out.append("/>");
        return this;
    }

    /** Markup of our own: style, script, drawings. */
    Html ready(String markup) {
        out.append(markup);
        return this;
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Escape.of(attributes[i + 1]))
                    .append('"');
        }
    }

    /** The whole document; every element has been closed. */
    String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return out.toString();
    }
}
