package it.consuntivo.domain.check;

import java.util.Optional;

/**
 * A unit and its submission.
 *
 * @param workbook the file that counts for it, accepted or rejected
 */
public record UnitStanding(String unit, State state, Optional<String> workbook) {
    /** What became of a unit's submission. */
    public enum State {
        ACCEPTED,
        REJECTED,
        /** No workbook in the folder has rows for it. */
        MISSING,
        /** Nothing was assigned to it and it sent nothing. */
        NOT_EXPECTED;

        /** Whether the results are provisional because of it. */
        public boolean leavesAGap() {
            return this == MISSING || this == REJECTED;
        }
    }
}
