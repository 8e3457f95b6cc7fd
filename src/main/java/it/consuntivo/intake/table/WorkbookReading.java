package it.consuntivo.intake.table;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.WorkbookFacts;
import java.util.List;

/** The facts of a workbook, and the findings for what could not be read. */
public record WorkbookReading(WorkbookFacts facts, List<Finding> findings) {
    public WorkbookReading {
        findings = List.copyOf(findings);
    }
}
