package it.consuntivo.publish.xlsx;

import static it.consuntivo.domain.model.Field.*;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Category;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.domain.model.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a unit's template: what the plan gives, and how much room there is for what it does not. */
final class TemplateTables {
    /** Room where nobody said how many there are. */
    private static final int ROOM = 40;

    private static final List<Field> INDICATOR_COLUMNS =
            List.of(CODE, INDICATOR, MEASURE, DIRECTION, PREVIOUS_VALUE, TARGET_VALUE, ACTUAL_VALUE, NOTE);
    private static final List<Field> RESOURCE_COLUMNS =
            List.of(CODE, MISSION, PROGRAMME, ALLOCATED, COMMITTED, PAID, STAFF);

    private final Exercise exercise;
    private final WorkbookTexts texts;
    private final BudgetTexts budget;

    TemplateTables(Exercise exercise, WorkbookTexts texts) {
        this.exercise = exercise;
        this.texts = texts;
        this.budget = new BudgetTexts(exercise.catalogue());
    }

    List<TemplateTable> of(Unit unit) {
        List<TemplateTable> tables = new ArrayList<>();
        for (ObjectiveType type : ObjectiveType.values()) {
            Optional<Integer> assigned = exercise.assigned(unit, type);
            if (assigned.filter(number -> number == 0).isEmpty()) {
                tables.add(isCounted(type, assigned) ? counts(assigned.orElse(0)) : objectives(unit, type, assigned));
            }
        }
        tables.add(table(TableKind.INDICATORS, "INDICATORS", INDICATOR_COLUMNS, List.of(), ROOM));
        tables.add(table(TableKind.RESOURCES, "RESOURCES", RESOURCE_COLUMNS, List.of(), ROOM));
        return tables;
    }

    /** Ordinary objectives of which only the number is known are counted, not listed. */
    private boolean isCounted(ObjectiveType type, Optional<Integer> assigned) {
        return type == ObjectiveType.ORDINARY && exercise.plan().isEmpty() && assigned.isPresent();
    }

    private TemplateTable counts(int assigned) {
        return table(
                TableKind.COUNTS,
                "COUNTS",
                List.of(ASSIGNED, EXCLUDED, ACHIEVED, REASON),
                List.of(Map.of(ASSIGNED, Integer.toString(assigned))),
                0);
    }

    private TemplateTable objectives(Unit unit, ObjectiveType type, Optional<Integer> assigned) {
        List<Map<Field, String>> rows =
                exercise.planned(unit.code(), type).stream().map(this::row).toList();
        int blank = exercise.plan().isEmpty() ? assigned.orElse(ROOM) : 0;
        return table(TableKind.OBJECTIVES, type.name(), columns(type), rows, blank);
    }

    private List<Field> columns(ObjectiveType type) {
        List<Field> given =
                switch (type) {
                    case PERFORMANCE -> List.of(CODE, MISSION, PROGRAMME, STRATEGIC_AIM, TEXT);
                    case OTHER_STRATEGIC -> List.of(CODE, CATEGORY, TEXT);
                    case ORDINARY -> List.of(CODE, MISSION, PROGRAMME, TEXT);
                };
        boolean weighed = exercise.phase() == Phase.FINAL
                && type == ObjectiveType.PERFORMANCE
                && exercise.rules().weights() == Rules.Weighting.DECLARED;
        return Stream.of(given, weighed ? List.of(WEIGHT) : List.<Field>of(), account())
                .flatMap(List::stream)
                .toList();
    }

    /** What the unit gives account of. */
    private List<Field> account() {
        return exercise.phase() == Phase.FINAL ? List.of(OUTCOME, REASON) : List.of(STATE, REASON, CORRECTIVE_ACTION);
    }

    private Map<Field, String> row(PlannedObjective planned) {
        Map<Field, String> row = new EnumMap<>(Field.class);
        row.put(CODE, planned.codeOrNumber());
        row.put(TEXT, planned.text());
        planned.mission().map(budget::mission).ifPresent(text -> row.put(MISSION, text));
        planned.mission()
                .flatMap(mission -> planned.programme().map(programme -> budget.programme(mission, programme)))
                .ifPresent(text -> row.put(PROGRAMME, text));
        planned.strategicAim().ifPresent(text -> row.put(STRATEGIC_AIM, text));
        planned.category()
                .map(code -> exercise.category(code).map(Category::name).orElse(code))
                .ifPresent(text -> row.put(CATEGORY, text));
        planned.weight().ifPresent(weight -> row.put(WEIGHT, weight.toPlainString()));
        return row;
    }

    private TemplateTable table(
            TableKind kind, String key, List<Field> columns, List<Map<Field, String>> rows, int blank) {
        return new TemplateTable(
                exercise.phase(),
                kind,
                texts.of("template.sheet." + key),
                texts.of("template.heading." + key, Integer.toString(exercise.year())),
                texts.of("template.guide." + (rows.isEmpty() || kind != TableKind.OBJECTIVES ? key : "given")),
                columns,
                rows,
                blank);
    }
}
