package it.consuntivo.reliability.strict;

import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid;
import java.util.HashMap;
import java.util.Map;

/** Holds what the product read against the second reader. */
public final class Verdict {
    private Verdict() {}

    /** The first place where they differ; empty when the product shows what is stored, all of it and nothing else. */
    public static String difference(StrictBook book, Grid grid) {
        Map<String, Map<String, StrictCell>> left = new HashMap<>(book.sheets());
        for (Grid.Sheet sheet : grid.sheets()) {
            Map<String, StrictCell> stored = left.remove(sheet.name());
            String difference = stored == null ? "no such sheet" : difference(stored, sheet, book.from1904());
            if (!difference.isEmpty()) {
                return sheet.name() + "!" + difference;
            }
        }
        return left.isEmpty() ? "" : "sheets not read: " + left.keySet();
    }

    private static String difference(Map<String, StrictCell> stored, Grid.Sheet sheet, boolean from1904) {
        Map<String, StrictCell> left = new HashMap<>(stored);
        for (Grid.Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                StrictCell other = left.remove(cell.address());
                if (other == null || !other.isShownBy(cell, from1904)) {
                    return "%s: stored %s, read %s %s".formatted(cell.address(), other, cell.kind(), cell.text());
                }
            }
        }
        return left.isEmpty() ? "" : "not read: " + left;
    }
}
