package it.consuntivo.domain.model;

/** The columns a table of a workbook can have, whatever their heading is called there. */
public enum Field {
    CODE,
    UNIT,
    TYPE,
    CATEGORY,
    MISSION,
    PROGRAMME,
    STRATEGIC_AIM,
    TEXT,
    WEIGHT,
    OUTCOME,
    /** A column of its own for those not achieved, beside one for those that are. */
    NOT_ACHIEVED,
    RESULT,
    REASON,
    /** How it stands during the year. */
    STATE,
    /** What is done about an objective that is late, at risk or suspended. */
    CORRECTIVE_ACTION,
    ASSIGNED,
    EXCLUDED,
    ACHIEVED,
    MINIMUM,
    INDICATOR,
    MEASURE,
    DIRECTION,
    PREVIOUS_VALUE,
    TARGET_VALUE,
    ACTUAL_VALUE,
    NOTE,
    ALLOCATED,
    COMMITTED,
    PAID,
    STAFF
}
