package it.consuntivo.domain.check;

import it.consuntivo.domain.check.CheckedSubmission.Settled;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Progress;
import it.consuntivo.domain.model.ResourceLine;
import it.consuntivo.domain.model.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a unit's accepted workbook states, value by value, in a form that outlives the program's version: it is held
 * against the unit's next workbook.
 *
 * @param workbook name of the file
 * @param sha256 of the file's content
 */
public record Statement(String unit, String workbook, String sha256, List<Value> values) {
    public Statement {
        values = List.copyOf(values);
    }

    /**
     * One value. Blank ones are not stated.
     *
     * @param objective code of the objective; blank where the row is about none
     * @param row what tells the rows of an objective apart: an indicator's name, a mission and programme
     * @param text plain decimal, ISO date, name of an outcome, or words
     */
    public record Value(TableKind table, String objective, String row, Field field, String text) {}

    static Statement of(CheckedSubmission submission, InputFile file) {
        var taken = new Taken();
        submission.objectives().forEach(taken::take);
        submission.counts().ifPresent(taken::take);
        submission.indicators().forEach(taken::take);
        submission.resources().forEach(taken::take);
        return new Statement(submission.unit(), file.name(), file.sha256(), taken.values);
    }

    /** The values taken down so far. */
    private static final class Taken {
        private final List<Value> values = new ArrayList<>();
        private final Map<List<Object>, Integer> rows = new HashMap<>();

        private void take(Settled settled) {
            Row row = row(TableKind.OBJECTIVES, settled.code(), "");
            row.put(Field.TYPE, Optional.of(settled.declared().type().name()));
            row.put(Field.CATEGORY, settled.category());
            row.put(Field.MISSION, settled.mission());
            row.put(Field.PROGRAMME, settled.programme());
            row.put(Field.STRATEGIC_AIM, settled.strategicAim());
            row.put(Field.TEXT, settled.declared().text());
            row.number(Field.WEIGHT, settled.weight());
            row.put(Field.OUTCOME, settled.ending().map(Outcome::name));
            row.put(Field.STATE, settled.declared().progress().map(Progress::name));
            row.put(Field.CORRECTIVE_ACTION, settled.declared().correctiveAction());
            row.put(Field.REASON, settled.declared().reason());
        }

        private void take(Counts counts) {
            Row row = row(TableKind.COUNTS, "", "");
            row.put(Field.ASSIGNED, counts.assigned().map(String::valueOf));
            row.put(Field.EXCLUDED, counts.excluded().map(String::valueOf));
            row.put(Field.ACHIEVED, counts.achieved().map(String::valueOf));
            row.put(Field.REASON, counts.reason());
        }

        private void take(Indicator indicator) {
            Row row = row(
                    TableKind.INDICATORS,
                    indicator.objective().orElse(""),
                    indicator.name().orElse(""));
            row.put(Field.MEASURE, indicator.measure());
            row.put(Field.DIRECTION, indicator.direction().map(Direction::name));
            row.put(Field.PREVIOUS_VALUE, indicator.previous().map(IndicatorValue::text));
            row.put(Field.TARGET_VALUE, indicator.target().map(IndicatorValue::text));
            row.put(Field.ACTUAL_VALUE, indicator.actual().map(IndicatorValue::text));
            row.put(Field.NOTE, indicator.note());
        }

        private void take(ResourceLine line) {
            String programme = line.mission().map(code -> code.code()).orElse("")
                    + line.programme().map(code -> "/" + code.code()).orElse("");
            Row row = row(TableKind.RESOURCES, line.objective().orElse(""), programme);
            row.number(Field.ALLOCATED, line.allocated());
            row.number(Field.COMMITTED, line.committed());
            row.number(Field.PAID, line.paid());
            row.number(Field.STAFF, line.staff());
        }

        /** A row of that name; the second of the same name is told apart by its number. */
        private Row row(TableKind table, String objective, String name) {
            int number = rows.merge(List.of(table, objective, name), 1, Integer::sum);
            return new Row(values, table, objective, number == 1 ? name : name + " (" + number + ")");
        }
    }

    private record Row(List<Value> values, TableKind table, String objective, String name) {
        private void put(Field field, Optional<String> text) {
            text.ifPresent(stated -> values.add(new Value(table, objective, name, field, stated)));
        }

        private void number(Field field, Optional<BigDecimal> number) {
            put(field, number.map(value -> value.stripTrailingZeros().toPlainString()));
        }
    }
}
