package it.consuntivo.intake.grid;

import java.math.BigDecimal;

/**
 * A cell that holds something. Blank cells are not in the grid.
 *
 * @param row number of the row as a spreadsheet shows it, from 1
 * @param column number of the column, from 1 for A
 * @param text the value in its one canonical form: TEXT as written; NUMBER the exact stored decimal, plain; BOOLEAN
 *     {@code true} or {@code false}; DATE in ISO form, with a time only when there is one; ERROR its English name, such
 *     as {@code #REF!}; INVALID_NUMBER what stands in the file; FORMULA_WITHOUT_VALUE nothing
 * @param percent whether a number is shown as a percentage: 0.85 as 85%
 * @param decimals of a percentage, how many are shown
 * @param formula whether the value is the one stored with a formula
 */
public record Cell(int row, int column, Kind kind, String text, boolean percent, int decimals, boolean formula) {
    /** Of a percentage that is shown to its last digit. */
    public static final int ALL_DECIMALS = 20;

    public enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        DATE,
        ERROR,
        /** Stored as a number, but none by the grammar of decimals: {@code NaN}, {@code 0x1p3}, {@code 12d}. */
        INVALID_NUMBER,
        /** A formula that was never calculated. What it would give is unknown, and is not 0. */
        FORMULA_WITHOUT_VALUE
    }

    /** A cell whose value is shown whole. */
    public Cell(int row, int column, Kind kind, String text, boolean percent, boolean formula) {
        this(row, column, kind, text, percent, ALL_DECIMALS, formula);
    }

    /** The address in A1 notation. */
    public String address() {
        return columnLetters(column) + row;
    }

    /** The exact decimal of a NUMBER. */
    public BigDecimal number() {
        return new BigDecimal(text);
    }

    /** The letters of a column, from 1 for A. */
    public static String columnLetters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
