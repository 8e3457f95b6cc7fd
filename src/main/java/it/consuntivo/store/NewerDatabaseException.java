package it.consuntivo.store;

import java.io.IOException;

/** The database was written by a newer version of this program, which alone knows what stands in it. */
public final class NewerDatabaseException extends IOException {
    private static final long serialVersionUID = 1L;

    NewerDatabaseException(String place) {
        super(place);
    }
}
