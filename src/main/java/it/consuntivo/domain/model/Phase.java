package it.consuntivo.domain.model;

/** When in the year the units report. */
public enum Phase {
    /** After the year's end: the results. */
    FINAL,
    /** During the year: the state of things at a date, no evaluation. */
    INTERIM
}
