package it.consuntivo.domain.model;

import java.util.List;
import java.util.Map;

/**
 * What was read of a workbook, from where, and with which liberties: nothing is converted or passed over in silence.
 *
 * @param sheets every sheet, in the workbook's order
 * @param liberties what was not taken as it stands, in the order of reading
 */
public record Receipt(List<SheetRead> sheets, List<Liberty> liberties) {
    /** Of a file that could not be opened. */
    public static final Receipt NONE = new Receipt(List.of(), List.of());

    public Receipt {
        sheets = List.copyOf(sheets);
        liberties = List.copyOf(liberties);
    }

    /**
     * A sheet.
     *
     * @param cover what it says of the whole workbook
     * @param tables found in it; none when nothing of it was read as a table
     */
    public record SheetRead(String sheet, boolean hidden, List<CoverRead> cover, List<TableRead> tables) {
        public SheetRead {
            cover = List.copyOf(cover);
            tables = List.copyOf(tables);
        }
    }

    /**
     * A label of a cover with its value.
     *
     * @param cell where the value stands, in A1 notation
     */
    public record CoverRead(CoverLabel label, String cell, String value) {}

    /**
     * A table.
     *
     * @param kind what its rows are
     * @param headerRow number of the header's row, from 1
     * @param rows numbers of the rows below it that hold something, totals among them
     * @param headings the heading of each field, as written
     * @param unread headings of columns that mean nothing to the reader
     */
    public record TableRead(
            TableKind kind, int headerRow, List<Integer> rows, Map<Field, String> headings, List<String> unread) {
        public TableRead {
            rows = List.copyOf(rows);
            headings = Map.copyOf(headings);
            unread = List.copyOf(unread);
        }
    }
}
