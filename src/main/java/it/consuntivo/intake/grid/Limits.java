package it.consuntivo.intake.grid;

import java.time.Duration;

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
 * @param styles entries in each list of styles
 * @param indexes bytes, unpacked, of the parts that say which parts there are: they are read whole before any other
 * @param time from the first byte read to the last fact; the only limit that depends on the machine
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
        int mergedSpans,
        int styles,
        int indexes,
        Duration time) {
    /** How long one file may be read when nobody says otherwise. */
    public static final Duration USUAL_TIME = Duration.ofSeconds(10);

    public static final Limits DEFAULT = new Limits(
            25 << 20,
            256L << 20,
            200,
            1_000,
            500,
            100_000,
            250_000,
            32_767,
            16_000_000,
            100_000,
            100_000,
            4 << 20,
            USUAL_TIME);

    /** The same with another limit of time. */
    public Limits within(Duration other) {
        return new Limits(
                bytes,
                inflatedBytes,
                ratio,
                entries,
                sheets,
                rows,
                cells,
                textPerCell,
                totalText,
                mergedSpans,
                styles,
                indexes,
                other);
    }
}
