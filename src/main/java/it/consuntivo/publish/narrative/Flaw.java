package it.consuntivo.publish.narrative;

/**
 * What is wrong with a text.
 *
 * @param line from 1
 * @param name the placeholder or condition that it is about, else the line as it stands in the text
 */
public record Flaw(int line, Kind kind, String name) {
    public enum Kind {
        /** What follows <code>${</code> is neither placeholder nor condition nor comment. */
        NO_TAG,
        /** No placeholder has that name. */
        PLACEHOLDER,
        /** No condition has that name. */
        CONDITION,
        /** A condition that is not closed, or closed without having been opened. */
        UNBALANCED,
        /** A placeholder that may have no value stands outside of a condition that makes sure of it. */
        UNGUARDED,
        /** A list or a table within a line of words. */
        NOT_ALONE,
        /** Markdown that has no place in a report: HTML, links, pictures, tables, code, quotations, rules. */
        MARKDOWN,
        /** A list in a list, or more than a paragraph in an item. */
        LIST,
        /** A heading of a third level, or of the second with none above it. */
        HEADING
    }
}
