package it.consuntivo.intake.grid;

import java.util.Locale;

/** What is broken in a damaged file. */
enum Damage {
    /** The end is missing, as after a copy that was cut off. */
    TRUNCATED,
    /** Bytes are not those that were written. */
    CHECKSUM,
    /** Parts are missing, or contradict each other. */
    STRUCTURE,
    /** A part is not the XML it should be. */
    XML;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
