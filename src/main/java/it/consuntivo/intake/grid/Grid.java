package it.consuntivo.intake.grid;

import java.util.List;

/**
 * The cells of a workbook, sheet by sheet in the workbook's order.
 *
 * @param foreign what else the workbook brings along
 */
public record Grid(List<Sheet> sheets, Foreign foreign) {
    public Grid {
        sheets = List.copyOf(sheets);
    }

    public Grid(List<Sheet> sheets) {
        this(sheets, Foreign.NOTHING);
    }

    /**
     * A sheet with its rows in order.
     *
     * @param hidden whether people do not see it
     * @param rows those that hold something
     * @param merged ranges shown as one cell; the value stands in the first
     */
    public record Sheet(String name, boolean hidden, List<Row> rows, List<Span> merged, Marks marks) {
        public Sheet {
            rows = List.copyOf(rows);
            merged = List.copyOf(merged);
        }

        /** A sheet without marks. */
        public Sheet(String name, boolean hidden, List<Row> rows, List<Span> merged) {
            this(name, hidden, rows, merged, Marks.NONE);
        }
    }

    /**
     * A row with its cells from left to right.
     *
     * @param number as a spreadsheet shows it, from 1
     */
    public record Row(int number, boolean hidden, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A merged range, bounds included, rows and columns from 1. */
    public record Span(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        public boolean contains(int row, int column) {
            return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
        }

        @Override
        public String toString() {
            return Cell.columnLetters(firstColumn) + firstRow + ":" + Cell.columnLetters(lastColumn) + lastRow;
        }
    }
}
