package it.consuntivo.publish.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table: its caption, a heading for each column, the first cell of each row as the row's heading. It stands in a
 * region of its own that can be scrolled by keyboard where the screen is narrower than the table.
 *
 * @param <T> what a row is made from
 */
final class HtmlTable<T> {
    private record Column<T>(String key, boolean figures, Function<T, Cell> cell) {}

    private final Material material;
    private final String key;
    private final List<Column<T>> columns = new ArrayList<>();

    /**
     * @param key of the caption, {@code table.} before it; also what the table is known by within the page
     */
    HtmlTable(Material material, String key) {
        this.material = material;
        this.key = key;
    }

    /** A column of words; its heading's key has {@code column.} before it. */
    HtmlTable<T> words(String heading, Function<T, Cell> cell) {
        columns.add(new Column<>(heading, false, cell));
        return this;
    }

    HtmlTable<T> whole(String heading, Function<T, Integer> number) {
        return figures(heading, row -> {
            int value = number.apply(row);
            return Cell.figure(material.numerals().whole(value), BigDecimal.valueOf(value));
        });
    }

    HtmlTable<T> decimal(String heading, Function<T, Optional<BigDecimal>> number) {
        return number(heading, number, material.numerals()::decimal);
    }

    HtmlTable<T> percent(String heading, Function<T, Optional<BigDecimal>> number) {
        return number(heading, number, material.numerals()::percent);
    }

    /** A column of numbers, each written in that form. */
    HtmlTable<T> number(
            String heading, Function<T, Optional<BigDecimal>> number, Function<BigDecimal, String> written) {
        return figures(heading, row -> number.apply(row)
                .map(value -> Cell.figure(written.apply(value), value))
                .orElseGet(Cell::noFigure));
    }

    HtmlTable<T> figures(String heading, Function<T, Cell> cell) {
        columns.add(new Column<>(heading, true, cell));
        return this;
    }

    void write(Html html, List<T> rows) {
        write(html, rows, Optional.empty());
    }

    /**
     * Writes the table.
     *
     * @param total the last row, which no sorting moves
     */
    void write(Html html, List<T> rows, Optional<T> total) {
        String caption = "table-" + key;
        html.open("div", "class", "scroll", "role", "region", "aria-labelledby", caption, "tabindex", "0");
        html.open("table", "class", "rows").open("caption", "id", caption);
        html.element("span", material.word("table." + key)).close();
        head(html);
        html.open("tbody");
        rows.forEach(row -> row(html, row));
        html.close();
        total.ifPresent(row -> {
            html.open("tfoot");
            row(html, row);
            html.close();
        });
        html.close().close();
    }

    private void head(Html html) {
        html.open("thead").open("tr");
        for (Column<T> column : columns) {
            String heading = material.word("column." + column.key());
            if (column.figures()) {
                html.element("th", heading, "scope", "col", "class", "n");
            } else {
                html.element("th", heading, "scope", "col");
            }
        }
        html.close().close();
    }

    private void row(Html html, T row) {
        html.open("tr");
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = columns.get(i).cell().apply(row);
            if (i == 0) {
                cell.write(html, "th", "scope", "row");
            } else {
                cell.write(html, "td");
            }
        }
        html.close();
    }
}
