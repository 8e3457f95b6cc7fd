package it.consuntivo.intake.facts;

import it.consuntivo.domain.model.Field;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reckons with the columns of a table; what cannot be read is told where the row is read. */
final class ColumnSums {
    private final Table table;

    ColumnSums(Table table) {
        this.table = table;
    }

    Optional<BigDecimal> number(Line line, Cell cell) {
        return new LineReader(table, line).number(cell);
    }

    /** The sum of a column over some of the rows; a cell without a number adds nothing. */
    BigDecimal sum(Field field, List<Line> rows) {
        return rows.stream()
                .flatMap(line -> line.cell(field).flatMap(cell -> number(line, cell)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
