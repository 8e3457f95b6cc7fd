package it.consuntivo.domain.model;

import java.util.EnumSet;
import java.util.Set;

/** When in the year the units report. */
public enum Phase {
    /** After the year's end: the results. */
    FINAL(EnumSet.of(Field.STATE, Field.CORRECTIVE_ACTION)),
    /** During the year: the state of things at a date, no evaluation. */
    INTERIM(EnumSet.of(Field.WEIGHT, Field.RESULT, Field.NOT_ACHIEVED));

    @SuppressWarnings("ImmutableEnumChecker") // nobody else has it
    private final Set<Field> unread;

    Phase(Set<Field> unread) {
        this.unread = unread;
    }

    /** Whether a column means anything in this phase; one that does not is passed over like any unknown one. */
    public boolean reads(Field field) {
        return !unread.contains(field);
    }
}
