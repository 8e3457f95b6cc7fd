package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.finding.FindingOrder;
import java.util.Comparator;
import java.util.List;

/**
 * What the checks have to say of a drop folder.
 *
 * @param units one for each unit of the register, in its order
 * @param findings errors first, then by place
 * @param deliveries by name of the file
 * @param decisions recorded ones that were followed, in the order of their file
 */
public record Assessment(
        List<UnitStanding> units, List<Finding> findings, List<Delivery> deliveries, List<DecisionUse> decisions) {
    public Assessment {
        units = List.copyOf(units);
        findings =
                findings.stream().sorted(FindingOrder.ERRORS_FIRST).distinct().toList();
        deliveries = deliveries.stream()
                .sorted(Comparator.comparing(delivery -> delivery.file().name()))
                .toList();
        decisions = decisions.stream()
                .sorted(Comparator.comparing(use -> use.decision().line()))
                .toList();
    }
}
