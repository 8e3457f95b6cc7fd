package it.consuntivo.job;

import java.io.IOException;

/** The history was written by a newer version of this program; nothing was changed. Its message is where it lies. */
public final class NewerHistoryException extends IOException {
    private static final long serialVersionUID = 1L;

    NewerHistoryException(String place, IOException cause) {
        super(place, cause);
    }
}
