package it.consuntivo.intake.folder;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.InputFile;
import java.util.Optional;

/**
 * One file of the drop folder as it was found.
 *
 * @param ignored whether it is left alone: a lock file, a partial download, a folder
 * @param refusal why it cannot be read at all, if so; its content then has no hash
 */
public record FolderEntry(InputFile file, boolean ignored, Optional<Finding> refusal) {
    /** Whether there is content to be read. */
    public boolean isReadable() {
        return !ignored && refusal.isEmpty();
    }
}
