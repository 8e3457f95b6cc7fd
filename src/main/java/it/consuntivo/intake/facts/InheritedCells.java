package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of the performance plan that stand once for several rows: where one is blank, that of the row above is
 * taken, for the same unit and told as a liberty. Other types need no mission, so theirs is never filled in.
 */
final class InheritedCells {
    private final Table table;
    private final Facts facts;
    private final Map<Field, Cell> above = new EnumMap<>(Field.class);
    private Optional<Unit> unitAbove = Optional.empty();

    InheritedCells(Table table, Facts facts) {
        this.table = table;
        this.facts = facts;
    }

    /** Forgets what could be filled down: something else came between. */
    void forget() {
        above.clear();
    }

    /** Begins a row of that unit. */
    void begin(Unit unit) {
        if (!unitAbove.equals(Optional.of(unit))) {
            above.clear();
            unitAbove = Optional.of(unit);
        }
    }

    /** The row's own cell, or the one that it inherits. */
    Optional<Cell> cell(Field field, ObjectiveType type, LineReader line, Line source) {
        Optional<Cell> own = line.spannedValue(field);
        if (type != ObjectiveType.PERFORMANCE) {
            return own;
        }
        own.ifPresent(cell -> above.put(field, cell));
        boolean blank = source.cell(field).isEmpty() && own.isEmpty();
        Optional<Cell> taken = Optional.ofNullable(above.get(field)).filter(cell -> blank && mayInherit(field, line));
        taken.ifPresent(cell -> filledDown(field, cell, line, source));
        return own.or(() -> taken);
    }

    private void filledDown(Field field, Cell above, LineReader line, Line source) {
        Origin blank = table.source(source).at(field);
        String written = CellTexts.of(above).orElse("");
        line.reportAt(Code.FILLED_DOWN, blank, table.heading(field), written, above.address());
        facts.liberty(Liberty.Kind.FILLED_DOWN, blank, above.address(), written);
    }

    /** A programme belongs to its mission: under a mission of its own, a blank one is missing. */
    private static boolean mayInherit(Field field, LineReader line) {
        return field != Field.PROGRAMME || line.spannedValue(Field.MISSION).isEmpty();
    }
}
