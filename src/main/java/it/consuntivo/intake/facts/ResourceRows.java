package it.consuntivo.intake.facts;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.ResourceLine;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.intake.cover.Sheets;
import it.consuntivo.intake.facts.BudgetCells.Codes;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a resources table. */
final class ResourceRows extends RowReader {
    ResourceRows(Table table, Sheets sheets, Facts facts) {
        super(table, sheets, facts);
    }

    @Override
    List<Field> ofTheMatter() {
        return List.of(Field.ALLOCATED, Field.COMMITTED, Field.PAID, Field.STAFF);
    }

    @Override
    Set<Field> spannedFields() {
        return Set.of(Field.UNIT, Field.CODE, Field.MISSION, Field.PROGRAMME);
    }

    @Override
    Optional<String> read(Unit unit, LineReader line, Line source) {
        Optional<String> code = line.spannedValue(Field.CODE).flatMap(CellTexts::of);
        Optional<String> asPlanned = code.flatMap(written -> planned(unit).budgetCodes(Optional.empty(), written));
        Codes codes =
                budgetCells(line, asPlanned).read(line.spannedValue(Field.MISSION), line.spannedValue(Field.PROGRAMME));
        facts.resources.add(new ResourceLine(
                unit.code(),
                code,
                codes.mission(),
                codes.programme(),
                line.amount(Field.ALLOCATED),
                line.amount(Field.COMMITTED),
                line.amount(Field.PAID),
                line.amount(Field.STAFF),
                table.source(source)));
        return code;
    }
}
