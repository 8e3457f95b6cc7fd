package it.consuntivo.intake.cover;

import it.consuntivo.domain.model.CoverLabel;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.intake.grid.Cell;

/**
 * A label of a cover with its value.
 *
 * @param value the cell that holds the value, or the value alone where label and value share a cell
 * @param origin where the value stands
 * @param onItsOwnSheet whether the sheet holds no table
 */
public record CoverEntry(CoverLabel label, Cell value, Origin origin, boolean onItsOwnSheet) {
    public String sheet() {
        return origin.sheet();
    }
}
