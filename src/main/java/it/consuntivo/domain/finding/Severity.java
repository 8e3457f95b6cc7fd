package it.consuntivo.domain.finding;

/** What a finding means for the submission that it is about. */
public enum Severity {
    /** Rejects the unit's submission: nothing of it is aggregated. */
    ERROR,
    /** Lets it through; people should look. */
    WARNING
}
