package it.consuntivo.domain.score;

import it.consuntivo.domain.model.Progress;

/** Where an objective stands at the date of a monitoring; in the order of every table. */
public enum Stage {
    COMPLETED,
    ON_TRACK,
    NOT_STARTED,
    LATE,
    AT_RISK,
    SUSPENDED,
    EXCLUDED,
    /** Of a unit that gives no more than numbers: neither completed nor excluded, and nothing else is known. */
    COUNTED,
    /** Assigned, but no accepted workbook speaks of it. */
    NOT_REPORTED;

    static Stage of(Progress progress) {
        return switch (progress) {
            case NOT_STARTED -> NOT_STARTED;
            case ON_TRACK -> ON_TRACK;
            case LATE -> LATE;
            case AT_RISK -> AT_RISK;
            case SUSPENDED -> SUSPENDED;
            case COMPLETED -> COMPLETED;
        };
    }

    /** Whether somebody has to do something about it. */
    public boolean needsAction() {
        return this == LATE || this == AT_RISK || this == SUSPENDED;
    }
}
