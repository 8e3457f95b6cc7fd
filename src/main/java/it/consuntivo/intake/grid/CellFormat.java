package it.consuntivo.intake.grid;

import java.util.Optional;

/**
 * How a cell is shown, as far as it may change what people mean by it.
 *
 * @param struck whether its text is struck through
 * @param fill its colour, under any name that tells two of them apart
 */
record CellFormat(Display display, boolean struck, Optional<String> fill) {
    static final CellFormat PLAIN = new CellFormat(Display.PLAIN, false, Optional.empty());
}
