package it.consuntivo.intake.table;

import it.consuntivo.domain.model.Field;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid.Span;
import it.consuntivo.intake.value.WrittenText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param cells what the row holds in the table's columns
 * @param merged the merged ranges, over several rows, that cover a column of the table in this row, with their value
 * @param all the filled cells of the sheet's row, in whatever column; at least one
 */
public record Line(int row, boolean hidden, Map<Field, Cell> cells, Map<Field, MergedCell> merged, List<Cell> all) {
    /** A value shown over several rows. */
    public record MergedCell(Span span, Optional<Cell> value) {}

    private static final String TOTAL = "(?iu)totale\\b.*";
    private static final String SUMMARY = "(?iu)(subtotale|totali|tot|somma|media|intero (ente|comune))\\b.*";
    private static final String NOT_OF_THESE_ROWS = "(?iu)(media|intero (ente|comune)|totale (ente|comune))\\b.*";

    public Line {
        cells = Map.copyOf(cells);
        merged = Map.copyOf(merged);
        all = List.copyOf(all);
    }

    public Cell first() {
        return all.get(0);
    }

    public Optional<Cell> cell(Field field) {
        return Optional.ofNullable(cells.get(field));
    }

    /** A total is no objective: its first filled cell says so. */
    public boolean isTotal() {
        if (first().kind() != Cell.Kind.TEXT) {
            return false;
        }
        String label = label();
        return label.matches(TOTAL) || isPercentage() || (label.matches(SUMMARY) && hasNoWords());
    }

    public boolean isPercentage() {
        return first().kind() == Cell.Kind.TEXT && label().startsWith("%");
    }

    /** Whether a total is a sum of the rows above it: neither a mean nor the whole town's. */
    public boolean isSumOfRows() {
        return !label().matches(NOT_OF_THESE_ROWS);
    }

    /** What the row's first cell says. */
    public String label() {
        return WrittenText.clean(first().text());
    }

    /** Whether the row says nothing but its label and numbers, as a sum does and a real row does not. */
    private boolean hasNoWords() {
        return cells.values().stream()
                .filter(cell -> cell.column() != first().column())
                .allMatch(cell -> cell.kind() == Cell.Kind.NUMBER);
    }

    /** The one text that the row consists of, if it has no other cell: a heading, a note, a signature. */
    public Optional<Cell> onlyText(List<Field> ofTheMatter) {
        Optional<Map.Entry<Field, Cell>> only =
                cells.size() == 1 ? cells.entrySet().stream().findFirst() : Optional.empty();
        return only.filter(entry -> entry.getValue().kind() == Cell.Kind.TEXT)
                .filter(entry -> !ofTheMatter.contains(entry.getKey()))
                .map(Map.Entry::getValue);
    }
}
