package it.consuntivo.intake.grid;

import java.util.Map;
import java.util.Set;

/**
 * What people did to the cells of a sheet besides filling them. None of it is a value; each may stand for one that was
 * never written. Cells go by their address in A1 notation.
 *
 * @param struck cells that hold something and are shown struck through
 * @param commented the author of each cell's comment
 * @param fills the colour of blank cells that have one, under any name that tells two of them apart
 * @param hiddenColumns columns that people do not see, from 1
 * @param checkboxes whether boxes to tick are drawn over the sheet, whose ticks are no values of cells
 */
public record Marks(
        Set<String> struck,
        Map<String, String> commented,
        Map<String, String> fills,
        Set<Integer> hiddenColumns,
        boolean checkboxes) {
    public static final Marks NONE = new Marks(Set.of(), Map.of(), Map.of(), Set.of(), false);

    public Marks {
        struck = Set.copyOf(struck);
        commented = Map.copyOf(commented);
        fills = Map.copyOf(fills);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }
}
