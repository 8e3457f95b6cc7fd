package it.consuntivo.domain.model;

/** How an indicator's actual value is held against its target. */
public enum Direction {
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    /** Target and actual are dates: on the target's day or before. */
    BY_DATE,
    /** Target and actual are yes or no. */
    YES_NO
}
