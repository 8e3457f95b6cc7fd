package it.consuntivo.publish.table;

import java.util.Optional;

/**
 * How the last row of a table comes by the value of a column: that of the whole body, or, in the workbook and below tables
 * that have none, that of the rows shown.
 */
public sealed interface Total {
    /** It is reckoned from what the table does not show, or it is no figure at all. */
    record Given() implements Total {}

    /** The sum of the rows above. */
    record Sum() implements Total {}

    /** How many rows hold a value. */
    record Count() implements Total {}

    /**
     * A percentage of the totals of other columns, to two decimals, half up; empty of nothing.
     *
     * @param part name of the column that counts the part
     * @param whole name of the column that counts the whole
     * @param less name of the column that is taken off the whole
     */
    record Share(String part, String whole, Optional<String> less) implements Total {}
}
