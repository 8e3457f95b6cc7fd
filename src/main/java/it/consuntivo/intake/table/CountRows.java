package it.consuntivo.intake.table;

import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Unit;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a table of counts. */
final class CountRows extends RowReader {
    CountRows(Table table, Sheets sheets, Facts facts) {
        super(table, sheets, facts);
    }

    @Override
    List<Field> ofTheMatter() {
        return List.of(Field.ASSIGNED, Field.EXCLUDED, Field.ACHIEVED);
    }

    @Override
    Optional<String> read(Unit unit, LineReader line, Line source) {
        facts.counts.add(new Counts(
                unit.code(),
                line.count(Field.ASSIGNED),
                line.count(Field.EXCLUDED),
                line.count(Field.ACHIEVED),
                line.text(Field.REASON),
                table.source(source)));
        return Optional.empty();
    }
}
