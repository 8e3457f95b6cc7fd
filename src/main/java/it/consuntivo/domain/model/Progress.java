package it.consuntivo.domain.model;

/** How an objective stands during the year. It is no outcome: what becomes of it is known when the year is over. */
public enum Progress {
    NOT_STARTED,
    ON_TRACK,
    /** Behind its schedule, still expected within the year. */
    LATE,
    /** May not be reached within the year. */
    AT_RISK,
    /** Not worked on for the time being. */
    SUSPENDED,
    /** Reached before the year's end. */
    COMPLETED;

    /** Whether somebody has to do something, so that it is told what. */
    public boolean needsAction() {
        return this == LATE || this == AT_RISK || this == SUSPENDED;
    }
}
