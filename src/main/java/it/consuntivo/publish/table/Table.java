package it.consuntivo.publish.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table that is published.
 *
 * @param name of its files, without an ending
 * @param rows all but the total
 * @param total the row of the whole body, in tables that have one
 */
public record Table<T>(String name, List<Column<T>> columns, List<T> rows, Optional<T> total) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static <T> Table<T> of(String name, List<Column<T>> columns, List<T> rows) {
        return new Table<>(name, columns, rows, Optional.empty());
    }

    static <T> Table<T> of(String name, List<Column<T>> columns, List<T> rows, T total) {
        return new Table<>(name, columns, rows, Optional.of(total));
    }

    /** The same table without some columns. */
    Table<T> without(Set<String> names) {
        return new Table<>(
                name,
                columns.stream()
                        .filter(column -> !names.contains(column.name()))
                        .toList(),
                rows,
                total);
    }

    /** The place of the column of that name, from 0. */
    public int index(String column) {
        return columns.stream().map(Column::name).toList().indexOf(column);
    }

    /** The values of every row, by column. */
    public Stream<List<Optional<Value>>> body() {
        return rows.stream().map(this::values);
    }

    /** The same of the total. */
    public Optional<List<Optional<Value>>> totals() {
        return total.map(this::values);
    }

    /** The same of every row and, last, of the total. */
    public Stream<List<Optional<Value>>> lines() {
        return Stream.concat(body(), totals().stream());
    }

    private List<Optional<Value>> values(T row) {
        return columns.stream().map(column -> column.value().apply(row)).toList();
    }
}
