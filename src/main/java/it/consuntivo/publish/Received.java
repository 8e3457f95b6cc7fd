package it.consuntivo.publish;

import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.Receipt;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file as it was received, for returning it to its unit.
 *
 * @param copy where its bytes are, as the run took them in; no regular file where they could not be taken in
 * @param receipt what was read of it; asked for only when it is written down
 */
public record Received(InputFile file, Path copy, Supplier<Receipt> receipt) {
    /** Whether the reader could open it as a workbook. */
    public boolean isOpened() {
        return !receipt.get().sheets().isEmpty();
    }
}
