package it.consuntivo.intake.table;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.value.DirectionWord;
import it.consuntivo.intake.value.OutcomeWord;
import it.consuntivo.intake.value.WrittenDay;
import it.consuntivo.intake.value.WrittenNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of an indicators table. */
final class IndicatorRows extends RowReader {
    IndicatorRows(Table table, Sheets sheets, Facts facts) {
        super(table, sheets, facts);
    }

    @Override
    List<Field> ofTheMatter() {
        return List.of(Field.INDICATOR, Field.TARGET_VALUE, Field.ACTUAL_VALUE);
    }

    @Override
    Set<Field> spannedFields() {
        return Set.of(Field.UNIT, Field.CODE);
    }

    @Override
    Optional<String> read(Unit unit, LineReader line, Line source) {
        Optional<String> code = line.spannedValue(Field.CODE).flatMap(CellTexts::of);
        Optional<Direction> direction = line.value(Field.DIRECTION).flatMap(cell -> direction(line, cell));
        facts.indicators.add(new Indicator(
                unit.code(),
                code,
                line.text(Field.INDICATOR),
                line.text(Field.MEASURE),
                direction,
                value(Field.PREVIOUS_VALUE, direction, line),
                value(Field.TARGET_VALUE, direction, line),
                value(Field.ACTUAL_VALUE, direction, line),
                line.text(Field.NOTE),
                table.source(source)));
        return code;
    }

    private static Optional<Direction> direction(LineReader line, Cell cell) {
        String written = CellTexts.of(cell).orElse("");
        Optional<Direction> direction = DirectionWord.parse(written);
        if (direction.isEmpty()) {
            line.report(Code.DIRECTION_UNKNOWN, cell, written);
        }
        return direction;
    }

    private static Optional<IndicatorValue> value(Field field, Optional<Direction> direction, LineReader line) {
        boolean yesOrNo = direction.equals(Optional.of(Direction.YES_NO));
        return line.value(field).flatMap(cell -> switch (cell.kind()) {
            case NUMBER -> Optional.of(yesOrNo ? yesOrNo(cell) : IndicatorValue.of(LineReader.stored(cell)));
            case DATE -> Optional.of(IndicatorValue.of(CellTexts.day(cell)));
            case BOOLEAN -> Optional.of(IndicatorValue.of(Boolean.parseBoolean(cell.text())));
            case TEXT -> yesOrNo ? Optional.of(yesOrNo(cell)) : written(line, cell);
            case ERROR, INVALID_NUMBER, FORMULA_WITHOUT_VALUE -> Optional.empty();
        });
    }

    private static IndicatorValue yesOrNo(Cell cell) {
        return OutcomeWord.parse(cell.text())
                .filter(outcome -> outcome != Outcome.EXCLUDED)
                .map(outcome -> IndicatorValue.of(outcome == Outcome.ACHIEVED))
                .orElseGet(() -> IndicatorValue.ofWords(CellTexts.of(cell).orElse("")));
    }

    private static Optional<IndicatorValue> written(LineReader line, Cell cell) {
        String text = CellTexts.of(cell).orElse("");
        if (WrittenNumber.parse(text).isPresent()) {
            return line.number(cell).map(IndicatorValue::of);
        }
        return Optional.of(
                WrittenDay.parse(text).map(IndicatorValue::of).orElseGet(() -> IndicatorValue.ofWords(text)));
    }
}
