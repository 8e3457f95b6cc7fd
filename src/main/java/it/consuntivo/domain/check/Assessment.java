package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.finding.FindingOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the checks made of a drop folder.
 *
 * @param units one for each unit of the register, in its order
 * @param accepted the checked submission of each accepted unit, by the unit's code
 * @param findings errors first, then by place
 * @param deliveries by name of the file
 */
public record Assessment(
        List<UnitStanding> units,
        Map<String, CheckedSubmission> accepted,
        List<Finding> findings,
        List<Delivery> deliveries) {

    public Assessment {
        units = List.copyOf(units);
        accepted = Map.copyOf(accepted);
        findings =
                findings.stream().sorted(FindingOrder.ERRORS_FIRST).distinct().toList();
        deliveries = deliveries.stream()
                .sorted(Comparator.comparing(delivery -> delivery.file().name()))
                .toList();
    }

    public Optional<CheckedSubmission> accepted(String unit) {
        return Optional.ofNullable(accepted.get(unit));
    }
}
