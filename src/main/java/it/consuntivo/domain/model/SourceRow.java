package it.consuntivo.domain.model;

import java.util.Map;

/**
 * The row of a table that a fact was read from, with the column of each field, so that a finding can name the very
 * cell at fault.
 *
 * @param workbook name of the file
 * @param sheet name of the sheet
 * @param row row number as a spreadsheet shows it, from 1; 0 when the fact stands in no row
 * @param columns column letters by field
 */
public record SourceRow(String workbook, String sheet, int row, Map<Field, String> columns) {
    public SourceRow {
        columns = Map.copyOf(columns);
    }

    /** The cell of that field; the row as a whole when the table has no such column. */
    public Origin at(Field field) {
        String column = columns.get(field);
        return column == null ? anywhere() : new Origin(workbook, sheet, column + row);
    }

    /** The row as a whole, named by its leftmost cell. */
    public Origin anywhere() {
        return columns.values().stream()
                .min((a, b) -> a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length()))
                .map(column -> new Origin(workbook, sheet, column + row))
                .orElseGet(() -> Origin.ofSheet(workbook, sheet));
    }
}
