package it.consuntivo.domain.model;

/**
 * Something that was not taken as it stands in a workbook, by a rule that leaves no doubt. What leaves a doubt is a
 * finding, not a liberty.
 *
 * @param origin the cell, or the sheet where there is no single one
 * @param found what stands there
 * @param readAs what it was taken for; empty where it was passed over
 */
public record Liberty(Kind kind, Origin origin, String found, String readAs) {
    /** Which rule was applied. */
    public enum Kind {
        /** A text that is a number. */
        NUMBER_FROM_TEXT,
        /** A stored number without the noise of binary arithmetic. */
        NUMBER_WITHOUT_NOISE,
        /** A number that is shown as a percentage, in percent units. */
        NUMBER_IN_PERCENT,
        /** A mission or programme in its two digits. */
        BUDGET_CODE,
        /** An objective's number, without what is written around it. */
        OBJECTIVE_CODE,
        /** A word or sign for an outcome. */
        OUTCOME,
        /** A word for how an objective stands during the year. */
        STATE,
        /** A text that is a day. */
        DAY_FROM_TEXT,
        /** The value of a merged range, for a row that it covers. */
        MERGED_VALUE,
        /** The value of the row above. */
        FILLED_DOWN,
        /** The unit that the cover names, or a title. */
        UNIT_OF_SHEET,
        /** The type that the sheet's name speaks of. */
        TYPE_OF_SHEET,
        /** A sum that people wrote. */
        TOTAL_PASSED_OVER,
        /** The same header once more. */
        HEADER_PASSED_OVER,
        /** A heading within the table. */
        HEADING_PASSED_OVER,
        /** A note, date or signature below the table. */
        NOTE_PASSED_OVER,
        /** A row that people do not see. */
        HIDDEN_ROW_READ
    }
}
