package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.MissionCatalogue;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.PlannedObjective;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the objectives that a plan assigns, one from each row. */
final class PlanRows {
    static final List<String> COLUMNS = List.of(
            "settore",
            "codice",
            "tipo",
            "categoria",
            "missione",
            "programma",
            "obiettivo_strategico",
            "obiettivo_operativo",
            "peso");
    private static final List<String> NEEDED = List.of("settore", "tipo", "obiettivo_operativo");
    private static final Map<String, ObjectiveType> TYPES = types();

    private final RegisterSections register;
    private final Optional<MissionCatalogue> catalogue;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> linesByCode = new HashMap<>();

    /** @param catalogue of the exercise's year; empty when the year itself is at fault */
    PlanRows(RegisterSections register, Optional<MissionCatalogue> catalogue) {
        this.register = register;
        this.catalogue = catalogue;
    }

    private static Map<String, ObjectiveType> types() {
        Map<String, ObjectiveType> types = new LinkedHashMap<>();
        types.put("performance", ObjectiveType.PERFORMANCE);
        types.put("altro_strategico", ObjectiveType.OTHER_STRATEGIC);
        types.put("ordinario", ObjectiveType.ORDINARY);
        return types;
    }

    /** The rows that name a unit, a type and a text; whatever is wrong with any row is a fault. */
    List<PlannedObjective> read(JobTables.Found plan) {
        return plan.table().entries(COLUMNS, NEEDED, plan.faults()).stream()
                .flatMap(entry -> objective(entry).stream())
                .toList();
    }

    private Optional<PlannedObjective> objective(PlanTable.Entry row) {
        Optional<String> unit = row.required("settore").flatMap(register.unitNames()::codeOf);
        Optional<ObjectiveType> type = row.required("tipo").flatMap(word -> word.oneOfFolded(TYPES));
        Optional<String> text = row.required("obiettivo_operativo").map(Written::text);
        Optional<String> category = category(row, type);
        BudgetCells budget = new BudgetCells(row, catalogue);
        var weight = row.cell("peso").flatMap(Written::positive);
        if (unit.isEmpty() || type.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        var planned = new PlannedObjective(
                unit.get(),
                row.cell("codice").map(Written::text),
                numbers.merge(unit.get() + type.get(), 1, Integer::sum),
                type.get(),
                category,
                budget.mission(),
                budget.programme(),
                row.cell("obiettivo_strategico").map(Written::text),
                text.get(),
                weight);
        claimCode(planned, row);
        return Optional.of(planned);
    }

    private Optional<String> category(PlanTable.Entry row, Optional<ObjectiveType> type) {
        boolean needed = type.filter(ObjectiveType.OTHER_STRATEGIC::equals).isPresent();
        return (needed ? row.required("categoria") : row.cell("categoria")).flatMap(register.categoryNames()::codeOf);
    }

    private void claimCode(PlannedObjective planned, PlanTable.Entry row) {
        String code = planned.codeOrNumber();
        // a mere number starts anew with each type, as in the workbooks
        String kind = code.matches("\\d+") ? planned.type().name() : "";
        Integer first = linesByCode.putIfAbsent(planned.unit() + "/" + kind + "/" + FoldedCode.of(code), row.line());
        if (first != null) {
            row.faults().add(row.line(), "codice", code, Phrase.of("code.taken", first));
        }
    }
}
