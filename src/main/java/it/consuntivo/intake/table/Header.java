package it.consuntivo.intake.table;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.intake.grid.Cell;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The header row of a table.
 *
 * @param top the upper of its rows, where it has two; the same as {@code row} where it has one
 * @param row the row that its data stand below
 * @param cells the heading of each field
 * @param repeated headings whose meaning another cell of the row has already
 * @param unread cells of the row that stand for no field
 */
public record Header(
        TableKind kind, int top, int row, Map<Field, Cell> cells, List<Repeated> repeated, List<Cell> unread) {
    /** A heading, and the one before it that means the same. */
    public record Repeated(Cell first, Cell again) {}

    public Header {
        cells = Map.copyOf(cells);
        repeated = List.copyOf(repeated);
        unread = List.copyOf(unread);
    }

    public boolean has(Field field) {
        return cells.containsKey(field);
    }

    /** Whether the other is the same header once more, as printed pages repeat it. */
    public boolean isRepeatedBy(Header other) {
        return kind == other.kind && columns(this).equals(columns(other));
    }

    private static Map<Field, Integer> columns(Header header) {
        return header.cells.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .column()));
    }
}
