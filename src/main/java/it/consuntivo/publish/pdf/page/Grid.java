package it.consuntivo.publish.pdf.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table before it is set: caption, columns, rows of words. */
public final class Grid {
    private final String caption;
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    public Grid(String caption, Column... columns) {
        this.caption = caption;
        this.columns = List.of(columns);
    }

    /**
     * A column.
     *
     * @param share of the table's width, beside the others' shares
     */
    public record Column(String heading, float share, boolean figures) {
        public static Column words(String heading, float share) {
            return new Column(heading, share, false);
        }

        public static Column figures(String heading, float share) {
            return new Column(heading, share, true);
        }
    }

    /**
     * What a cell says.
     *
     * @param lead small and quiet, above the text
     * @param tail small and quiet, below the text
     */
    public record Entry(String lead, String text, String tail) {
        public static Entry of(String text) {
            return new Entry("", text, "");
        }

        public Entry led(String by) {
            return new Entry(by, text, tail);
        }

        public Entry followed(String by) {
            return new Entry(lead, text, by);
        }

        int length() {
            return lead.length() + text.length() + tail.length();
        }
    }

    /**
     * A row.
     *
     * @param span how many columns its first cell takes
     */
    record Row(List<Entry> entries, int span, boolean total) {
        Row {
            entries = List.copyOf(entries);
        }

        int longest() {
            return entries.stream().mapToInt(Entry::length).max().orElse(0);
        }
    }

    public Grid row(String... entries) {
        return row(Stream.of(entries).map(Entry::of).toList());
    }

    public Grid row(List<Entry> entries) {
        rows.add(new Row(entries, 1, false));
        return this;
    }

    /** A row that sums up; its label takes as many columns as the figures leave. */
    public Grid total(String label, String... figures) {
        List<Entry> entries = Stream.concat(Stream.of(label), Arrays.stream(figures))
                .map(Entry::of)
                .toList();
        rows.add(new Row(entries, columns.size() - figures.length, true));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    String caption() {
        return caption;
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }
}
