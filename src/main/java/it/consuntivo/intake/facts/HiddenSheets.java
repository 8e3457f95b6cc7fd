package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.intake.grid.Grid.Sheet;
import it.consuntivo.intake.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which hidden sheets were read, and where a visible one says the same: then nobody knows which one is meant. */
final class HiddenSheets {
    /** Rows that may not stand in two sheets, one of them hidden: without a type, counts. */
    private record Matter(String unit, Optional<ObjectiveType> type, String sheet) {
        boolean isAlso(Matter other) {
            return unit.equals(other.unit) && type.equals(other.type);
        }

        static Matter of(Objective objective) {
            return new Matter(
                    objective.unit(),
                    Optional.of(objective.type()),
                    objective.source().sheet());
        }

        static Matter of(Counts counts) {
            return new Matter(counts.unit(), Optional.empty(), counts.source().sheet());
        }
    }

    private final String workbook;
    private final Set<Matter> matters;
    private final Set<String> hidden;

    HiddenSheets(String workbook, Map<Sheet, List<Table>> read, Facts facts) {
        this.workbook = workbook;
        this.hidden = read.entrySet().stream()
                .filter(entry -> entry.getKey().hidden() && !entry.getValue().isEmpty())
                .map(entry -> entry.getKey().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.matters = Stream.concat(
                        facts.objectives.stream().map(Matter::of),
                        facts.counts.stream().map(Matter::of))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (String sheet : hidden) {
            List<Finding> twins = twins(sheet);
            findings.addAll(
                    twins.isEmpty()
                            ? List.of(Finding.of(Code.HIDDEN_SHEET_READ, Origin.ofSheet(workbook, sheet)))
                            : twins);
        }
        return findings;
    }

    private List<Finding> twins(String sheet) {
        return matters.stream()
                .filter(matter -> matter.sheet().equals(sheet))
                .flatMap(matter -> matters.stream()
                        .filter(other -> other.isAlso(matter) && !hidden.contains(other.sheet()))
                        .map(other -> Finding.of(Code.HIDDEN_TWIN, Origin.ofSheet(workbook, sheet), other.sheet())
                                .about(matter.unit())))
                .distinct()
                .toList();
    }
}
