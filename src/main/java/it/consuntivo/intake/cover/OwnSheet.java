package it.consuntivo.intake.cover;

import it.consuntivo.domain.model.Words;
import it.consuntivo.intake.grid.Grid.Sheet;
import java.util.Set;

/** What we ourselves put into a workbook that was returned with notes, and that comes back with it. */
public final class OwnSheet {
    /** The author of our comments. */
    public static final String AUTHOR = "Consuntivo";

    private static final String NAME = "rilievi";
    private static final Set<String> FIRST_HEADING = Set.of("gravita", "severity");

    private OwnSheet() {}

    /** Whether the sheet is our list of findings: by its name, which may bear a number, and by its first column. */
    public static boolean is(Sheet sheet) {
        return Words.fold(sheet.name()).startsWith(NAME)
                && sheet.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> FIRST_HEADING.contains(Words.fold(cell.text())));
    }
}
