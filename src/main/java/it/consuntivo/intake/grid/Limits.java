package it.consuntivo.intake.grid;

/**
 * How much of a file is read before it is refused. What a unit submits has some tens of rows; these bounds are far
 * above that, and far below what would hurt the machine.
 *
 * @param bytes size of the file
 * @param inflatedBytes size of all its parts together, unpacked
 * @param ratio how many times larger a part may be unpacked than packed; small parts are free of it
 * @param entries parts in the package; POI itself takes no more than a thousand
 * @param sheets sheets in the workbook
 * @param rows rows that hold something, in all sheets together
 * @param cells cells that hold something, in all sheets together
 * @param textPerCell characters in one cell; Excel itself allows no more
 * @param totalText characters in all cells and shared strings together
 * @param mergedSpans merged ranges, in all sheets together
 */
public record Limits(
        int bytes,
        long inflatedBytes,
        int ratio,
        int entries,
        int sheets,
        int rows,
        int cells,
        int textPerCell,
        int totalText,
        int mergedSpans) {
    public static final Limits DEFAULT =
            new Limits(25 << 20, 256L << 20, 200, 1_000, 500, 200_000, 500_000, 32_767, 16_000_000, 100_000);
}
