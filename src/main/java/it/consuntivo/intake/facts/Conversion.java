package it.consuntivo.intake.facts;

import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.value.DirectionWord;
import it.consuntivo.intake.value.JointBudgetCode;
import it.consuntivo.intake.value.OutcomeWord;
import it.consuntivo.intake.value.ProgressWord;
import it.consuntivo.intake.value.WrittenBudgetCode;
import it.consuntivo.intake.value.WrittenNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a cell is read as where that is not what stands in it: a text that is a number, a number that is a code. */
final class Conversion {
    private Conversion() {}

    static Optional<String> of(Field field, Cell cell) {
        return switch (field) {
            case MISSION, PROGRAMME -> budgetCode(cell);
            case STATE -> ProgressWord.parse(cell.text()).map(Enum::name);
            case OUTCOME, NOT_ACHIEVED -> outcome(cell).map(Outcome::name);
            case DIRECTION -> DirectionWord.parse(cell.text()).map(Enum::name);
            case WEIGHT, RESULT, ASSIGNED, EXCLUDED, ACHIEVED, ALLOCATED, COMMITTED, PAID, STAFF, MINIMUM ->
                number(cell);
            case PREVIOUS_VALUE, TARGET_VALUE, ACTUAL_VALUE -> number(cell);
            case CODE, UNIT, TYPE, CATEGORY, STRATEGIC_AIM, TEXT, REASON, CORRECTIVE_ACTION, INDICATOR, MEASURE, NOTE ->
                Optional.empty();
        };
    }

    private static Optional<String> budgetCode(Cell cell) {
        List<JointBudgetCode> joint = cell.kind() == Cell.Kind.NUMBER
                ? JointBudgetCode.of(cell.number())
                : JointBudgetCode.parse(cell.text()).stream().toList();
        Optional<BudgetCode> single = cell.kind() == Cell.Kind.NUMBER
                ? WrittenBudgetCode.of(cell.number())
                : WrittenBudgetCode.parse(cell.text());
        return Optional.of(joint.stream().map(JointBudgetCode::shown).collect(Collectors.joining(", ")))
                .filter(shown -> !shown.isEmpty())
                .or(() -> single.map(BudgetCode::code))
                .filter(read -> !read.equals(cell.text()));
    }

    private static Optional<Outcome> outcome(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                ? OutcomeWord.ofNumber(NumberCell.stored(cell), cell.percent())
                : OutcomeWord.parse(cell.text());
    }

    private static Optional<String> number(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER ->
                Optional.of(NumberCell.stored(cell).toPlainString()).filter(read -> !read.equals(cell.text()));
            case TEXT ->
                WrittenNumber.parse(cell.text()).map(read -> read.value().toPlainString());
            case BOOLEAN, DATE, ERROR, INVALID_NUMBER, FORMULA_WITHOUT_VALUE -> Optional.empty();
        };
    }
}
