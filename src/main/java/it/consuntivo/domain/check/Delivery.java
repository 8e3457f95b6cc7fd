package it.consuntivo.domain.check;

import it.consuntivo.domain.model.InputFile;
import java.util.List;

/**
 * What became of one file of the drop folder.
 *
 * @param units codes of the units that it has rows for, in the register's order
 * @param errors number of errors found in it
 * @param warnings number of warnings found in it
 */
public record Delivery(InputFile file, List<String> units, State state, int errors, int warnings) {
    public enum State {
        ACCEPTED,
        REJECTED,
        /** A newer workbook counts for every unit in it. */
        SUPERSEDED,
        /** The same bytes as another file. */
        DUPLICATE,
        /** A lock file, a partial download and the like. */
        IGNORED
    }

    public Delivery {
        units = List.copyOf(units);
    }
}
