package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Receipt;
import it.consuntivo.domain.model.WorkbookFacts;
import java.util.List;

/** The facts of a workbook, the findings for what could not be read, and the receipt for what was. */
public record WorkbookReading(WorkbookFacts facts, List<Finding> findings, Receipt receipt) {
    public WorkbookReading {
        findings = List.copyOf(findings);
    }
}
