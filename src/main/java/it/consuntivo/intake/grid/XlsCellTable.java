package it.consuntivo.intake.grid;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;

/**
 * The cells of one worksheet of an .xls as [MS-XLS] orders them (2.1.7.20.6): which records may stand among them, how
 * long each is, and how many columns there are. The format has no checksums; where bytes were lost or changed, it mostly
 * shows here, and a reader that passes over what it does not know would lose cells in silence.
 */
final class XlsCellTable {
    private static final int LAST_COLUMN = 255;
    private static final int ROW = 0x0208;
    private static final int FORMULA = 0x06;
    private static final int LABEL = 0x0204;
    private static final int NUMBERS = 0xbd;
    private static final int BLANKS = 0xbe;

    /** The cells of Excel 2 to 95, which POI would pass over in silence. */
    private static final Set<Integer> FOREIGN = Set.of(0x01, 0x02, 0x03, 0x04, 0x05, 0x07, 0x08, 0xd6, 0x0206, 0x0406);

    /** Bytes of each record whose length is always the same: rows, blanks, numbers, texts, truths and errors. */
    private static final Map<Integer, Integer> LENGTHS =
            Map.of(ROW, 16, 0x0201, 6, 0x0203, 14, 0x027e, 10, 0xfd, 10, 0x0205, 8);

    /** Row, column and style, then what a formula has before its text. */
    private static final Map<Integer, Integer> LEAST_LENGTHS = Map.of(FORMULA, 22, LABEL, 8, NUMBERS, 12, BLANKS, 8);

    /** Bytes for each of several cells in one record: the style, with a number the number too. */
    private static final Map<Integer, Integer> EACH = Map.of(NUMBERS, 6, BLANKS, 2);

    /**
     * What belongs to formulas and rows without being a cell, and the merged ranges and links that some programs write
     * in between.
     */
    private static final Set<Integer> AMONG_CELLS =
            Set.of(0x3c, 0x5e, 0xd7, 0xe5, 0x01b8, 0x01c2, 0x0207, 0x0221, 0x0236, 0x04bc);

    private boolean begun;
    private boolean left;

    /**
     * Looks at the next record of the sheet.
     *
     * @param at where it begins, with its kind and length
     * @param length of its data, all of which is there
     */
    void take(ByteBuffer records, int at, int length) throws Refusal {
        int kind = unsigned(records, at);
        boolean inTable = LENGTHS.containsKey(kind) || LEAST_LENGTHS.containsKey(kind);
        if (FOREIGN.contains(kind) || (inTable && (left || !isWhole(records, at + 4, kind, length)))) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        begun |= inTable;
        left |= begun && !inTable && !AMONG_CELLS.contains(kind);
    }

    private static boolean isWhole(ByteBuffer records, int data, int kind, int length) {
        if (length != LENGTHS.getOrDefault(kind, length) || length < LEAST_LENGTHS.getOrDefault(kind, length)) {
            return false;
        }
        int first = kind == ROW ? 0 : unsigned(records, data + 2);
        return first <= LAST_COLUMN && (!EACH.containsKey(kind) || isFull(records, data, length, EACH.get(kind)));
    }

    /** Between the row and first column and the last column there must be exactly as many cells as they say. */
    private static boolean isFull(ByteBuffer records, int data, int length, int each) {
        int first = unsigned(records, data + 2);
        int last = unsigned(records, data + length - 2);
        return last <= LAST_COLUMN && length == 6 + each * (last - first + 1);
    }

    private static int unsigned(ByteBuffer records, int at) {
        return Short.toUnsignedInt(records.getShort(at));
    }
}
