package it.consuntivo.publish;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.score.BodyScore;
import java.util.List;

/**
 * Everything that a run has to tell.
 *
 * @param findings errors first, then by workbook, sheet and cell
 * @param deliveries by name of the file
 */
public record Publication(Exercise exercise, BodyScore score, List<Finding> findings, List<Delivery> deliveries) {
    public Publication {
        findings = List.copyOf(findings);
        deliveries = List.copyOf(deliveries);
    }
}
