package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.WorkbookFacts;
import java.util.List;
import java.util.Optional;

/**
 * A file of the drop folder and what reading it gave.
 *
 * @param ignored whether it was left alone: a lock file, a partial download
 * @param facts what it declares, or the outline of that
 */
public record ReadWorkbook(InputFile file, boolean ignored, WorkbookFacts facts, List<Finding> findings) {
    public ReadWorkbook {
        findings = List.copyOf(findings);
    }

    /** A file that was not read: left alone, or refused at the door. */
    public static ReadWorkbook unread(InputFile file, boolean ignored, Optional<Finding> refusal) {
        return new ReadWorkbook(
                file, ignored, WorkbookFacts.NONE, refusal.stream().toList());
    }

    String name() {
        return file.name();
    }
}
