package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.intake.cover.Sheets;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import it.consuntivo.intake.value.DirectionWord;
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
        Optional<String> measure = line.text(Field.MEASURE);
        var values = new IndicatorValues(line, direction, measure);
        facts.indicators.add(new Indicator(
                unit.code(),
                code,
                line.text(Field.INDICATOR),
                measure,
                direction,
                values.read(Field.PREVIOUS_VALUE),
                values.read(Field.TARGET_VALUE),
                values.read(Field.ACTUAL_VALUE),
                line.text(Field.NOTE),
                table.source(source)));
        values.tellMagnitudes();
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
}
