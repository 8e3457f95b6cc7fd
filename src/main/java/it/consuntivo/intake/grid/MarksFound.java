package it.consuntivo.intake.grid;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the marks of one sheet. Whole columns may be coloured, so not more than a sane number is remembered. */
final class MarksFound {
    private static final int MOST = 20_000;

    private final Set<String> struck = new HashSet<>();
    private final Map<String, String> commented = new HashMap<>();
    private final Map<String, String> fills = new HashMap<>();
    private final BitSet hiddenColumns = new BitSet();
    private boolean checkboxes;

    /** Keeps what the format of a cell says, by whether the cell holds something. */
    void take(int row, int column, boolean holding, CellFormat format) {
        if (holding && format.struck()) {
            struck(Cell.columnLetters(column) + row);
        } else if (!holding) {
            format.fill().ifPresent(fill -> filled(Cell.columnLetters(column) + row, fill));
        }
    }

    private void struck(String address) {
        if (struck.size() < MOST) {
            struck.add(address);
        }
    }

    void commented(String address, String author) {
        if (commented.size() < MOST) {
            commented.put(address, author);
        }
    }

    private void filled(String address, String fill) {
        if (fills.size() < MOST) {
            fills.put(address, fill);
        }
    }

    /** Columns from 1, bounds included; what lies beyond a sheet's last column is nobody's. */
    void hiddenColumns(int first, int last) {
        int end = Math.min(last, CellReference.LAST_COLUMN) + 1;
        if (first > 0 && first < end) {
            hiddenColumns.set(first, end);
        }
    }

    void checkbox() {
        checkboxes = true;
    }

    Marks marks() {
        return new Marks(
                struck, commented, fills, hiddenColumns.stream().boxed().collect(Collectors.toSet()), checkboxes);
    }
}
