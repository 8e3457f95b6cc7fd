package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise.Category;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.Words;
import it.consuntivo.intake.cover.Sheets;
import it.consuntivo.intake.facts.BudgetCells.Codes;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of an objectives table. */
final class ObjectiveRows extends RowReader {
    private static final Map<String, ObjectiveType> TYPES = Map.of(
            "performance", ObjectiveType.PERFORMANCE,
            "altrostrategico", ObjectiveType.OTHER_STRATEGIC,
            "altristrategici", ObjectiveType.OTHER_STRATEGIC,
            "ordinario", ObjectiveType.ORDINARY,
            "ordinari", ObjectiveType.ORDINARY);

    private final Sheets sheets;
    private final InheritedCells inherited;
    private int lastRow;

    ObjectiveRows(Table table, Sheets sheets, Facts facts) {
        super(table, sheets, facts);
        this.sheets = sheets;
        this.inherited = new InheritedCells(table, facts);
        OutcomeInTwoColumns.finding(table).ifPresent(facts.findings::add);
    }

    @Override
    List<Field> ofTheMatter() {
        return List.of(Field.TEXT, Field.OUTCOME, Field.RESULT, Field.STATE);
    }

    @Override
    Set<Field> spannedFields() {
        return Set.of(Field.UNIT, Field.TYPE, Field.CATEGORY, Field.MISSION, Field.PROGRAMME, Field.STRATEGIC_AIM);
    }

    @Override
    void interrupt() {
        super.interrupt();
        inherited.forget();
    }

    /** A text that goes on belongs to the objective above; that it does is for people to confirm. */
    @Override
    void goOn(Line line) {
        int last = facts.objectives.size() - 1;
        Cell cell = line.first();
        String more = line.label();
        Finding found = Finding.of(Code.CONTINUATION_ROW, table.at(cell), more, Integer.toString(lastRow));
        if (last >= 0 && isOfThisTable(facts.objectives.get(last))) {
            Objective above = facts.objectives.get(last);
            facts.objectives.set(last, above.continuedBy(more));
            facts.findings.add(found.about(above.unit(), above.codeOrNumber()));
        } else {
            facts.findings.add(found);
        }
    }

    private boolean isOfThisTable(Objective objective) {
        return objective.source().sheet().equals(table.sheet().name())
                && objective.source().row() == lastRow;
    }

    @Override
    Optional<String> read(Unit unit, LineReader line, Line source) {
        lastRow = source.row();
        Optional<ObjectiveType> type = type(line, source);
        Optional<String> code = new ObjectiveCodeCell(line, planned(unit)).read();
        return type.map(known -> {
                    Objective objective = objective(unit, known, code, line, source);
                    facts.objectives.add(objective);
                    return objective.codeOrNumber();
                })
                .or(() -> code);
    }

    private Objective objective(Unit unit, ObjectiveType type, Optional<String> code, LineReader line, Line source) {
        inherited.begin(unit);
        var state = new StateCell(line);
        Optional<Outcome> outcome = isFinal() ? new OutcomeCell(table, line, facts).read(source) : state.outcome();
        Optional<String> asPlanned = code.flatMap(written -> planned(unit).budgetCodes(Optional.of(type), written));
        Codes codes = budgetCells(line, asPlanned)
                .read(
                        inherited.cell(Field.MISSION, type, line, source),
                        inherited.cell(Field.PROGRAMME, type, line, source));
        return new Objective(
                unit.code(),
                code,
                facts.nextNumber(unit.code(), type),
                type,
                line.spannedText(Field.CATEGORY).flatMap(written -> category(line, written)),
                codes.mission(),
                codes.programme(),
                inherited.cell(Field.STRATEGIC_AIM, type, line, source).flatMap(CellTexts::of),
                line.text(Field.TEXT),
                weight(line, outcome),
                outcome,
                line.share(Field.RESULT),
                line.text(Field.REASON),
                state.progress(),
                line.text(Field.CORRECTIVE_ACTION),
                table.source(source));
    }

    private boolean isFinal() {
        return sheets.exercise().phase() == Phase.FINAL;
    }

    private Optional<ObjectiveType> type(LineReader line, Line source) {
        Optional<Cell> cell = line.spannedValue(Field.TYPE);
        if (cell.isEmpty()) {
            Optional<ObjectiveType> ofSheet = sheets.type(table.sheet());
            ofSheet.ifPresent(type -> facts.libertyOnce(
                    Liberty.Kind.TYPE_OF_SHEET, table.onSheet(), table.sheet().name(), type.name()));
            if (ofSheet.isEmpty()) {
                line.reportAt(Code.TYPE_MISSING, table.source(source).at(Field.TYPE));
            }
            return ofSheet;
        }
        String written = CellTexts.of(cell.orElseThrow()).orElse("");
        Optional<ObjectiveType> type = Optional.ofNullable(TYPES.get(Words.fold(written)));
        if (type.isEmpty()) {
            line.report(Code.TYPE_UNKNOWN, cell.orElseThrow(), written);
        }
        return type;
    }

    private Optional<String> category(LineReader line, String written) {
        List<Category> categories = sheets.exercise().categories();
        Optional<String> code = categories.stream()
                .filter(category -> Words.same(category.code(), written) || Words.same(category.name(), written))
                .map(Category::code)
                .findFirst();
        if (code.isEmpty()) {
            String known =
                    String.join(", ", categories.stream().map(Category::code).toList());
            line.spannedValue(Field.CATEGORY)
                    .ifPresent(cell -> line.report(Code.CATEGORY_UNKNOWN, cell, written, known));
        }
        return code;
    }

    private static Optional<BigDecimal> weight(LineReader line, Optional<Outcome> outcome) {
        Optional<BigDecimal> weight = line.share(Field.WEIGHT);
        boolean none = weight.filter(value -> value.signum() == 0).isPresent();
        if (none && !outcome.equals(Optional.of(Outcome.EXCLUDED))) {
            line.value(Field.WEIGHT).ifPresent(cell -> line.report(Code.NUMBER_OUT_OF_RANGE, cell, "0", "> 0"));
        }
        return none ? Optional.empty() : weight;
    }
}
