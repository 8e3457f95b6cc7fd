package it.consuntivo.domain.model;

/** What became of an objective. There are no halves: an objective is achieved or it is not. */
public enum Outcome {
    ACHIEVED,
    NOT_ACHIEVED,
    /** Dropped during the year, with a reason; whether it counts is the exercise's {@link Denominator}. */
    EXCLUDED,
    /** Assigned, but no accepted workbook speaks of it: counts as not achieved. Never declared, only found. */
    NOT_REPORTED
}
