package it.consuntivo.intake.grid;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/**
 * What the records of an .xls that POI is not given say all the same: links to elsewhere, and which sheets have boxes to
 * tick drawn over them. Sheets go by their position in the file, from 0.
 */
final class XlsMarks {
    private static final int BOOK_REFERRED_TO = 0x01ae;
    private static final int OBJECT = 0x5d;
    private static final int CHECKBOX = 0x0b;
    /** Stand in place of a book's name where the book is this one, or an add-in. */
    private static final Set<Integer> NO_OTHER_BOOK = Set.of(0x0401, 0x3a01);

    private final Set<Integer> withCheckboxes = new HashSet<>();
    private boolean links;

    /**
     * @param at where the record begins
     * @param length of its data
     * @param sheet position of the sheet that it stands in; -1 before the first
     */
    void take(ByteBuffer records, int at, int length, int sheet) {
        int kind = Short.toUnsignedInt(records.getShort(at));
        if (kind == BOOK_REFERRED_TO && length >= 4) {
            links |= !NO_OTHER_BOOK.contains(Short.toUnsignedInt(records.getShort(at + 6)));
        } else if (kind == OBJECT && length >= 6 && records.getShort(at + 8) == CHECKBOX) {
            withCheckboxes.add(sheet);
        }
    }

    boolean links() {
        return links;
    }

    boolean hasCheckboxes(int sheet) {
        return withCheckboxes.contains(sheet);
    }
}
