package it.consuntivo.intake.grid;

import it.consuntivo.intake.grid.Cell.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A place in a sheet about to become a cell, whatever kind of file it comes from.
 *
 * @param formula whether the value was stored with a formula
 */
record CellDraft(int row, int column, boolean formula) {
    /** A text; nothing when it is blank, for a cell that shows nothing holds nothing. */
    Optional<Cell> text(String text) {
        return CellText.isBlank(text) ? Optional.empty() : of(Kind.TEXT, text);
    }

    Optional<Cell> truth(boolean value) {
        return of(Kind.BOOLEAN, Boolean.toString(value));
    }

    Optional<Cell> error(String name) {
        return of(Kind.ERROR, name);
    }

    Optional<Cell> invalidNumber(String standing) {
        return of(Kind.INVALID_NUMBER, standing);
    }

    Optional<Cell> isoDate(String text) {
        return DayNumber.iso(text).map(iso -> of(Kind.DATE, iso)).orElseGet(() -> invalidNumber(text));
    }

    Optional<Cell> number(BigDecimal value, Display display, boolean from1904) {
        String plain = DecimalText.plain(value);
        if (display.kind() == Display.Kind.DATE) {
            return DayNumber.iso(value, from1904).map(iso -> of(Kind.DATE, iso)).orElseGet(() -> invalidNumber(plain));
        }
        boolean percent = display.kind() == Display.Kind.PERCENT;
        return Optional.of(new Cell(row, column, Kind.NUMBER, plain, percent, display.decimals(), formula));
    }

    /** What no value at all means: nothing, except where a formula promised one. */
    Optional<Cell> withoutValue() {
        return formula ? of(Kind.FORMULA_WITHOUT_VALUE, "") : Optional.empty();
    }

    private Optional<Cell> of(Kind kind, String text) {
        return Optional.of(new Cell(row, column, kind, text, false, formula));
    }
}
