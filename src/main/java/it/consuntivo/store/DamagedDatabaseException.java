package it.consuntivo.store;

/** The files of a database are no longer what was written into them, or cannot be made sense of. */
final class DamagedDatabaseException extends Exception {
    private static final long serialVersionUID = 1L;

    DamagedDatabaseException(String message) {
        super(message);
    }

    DamagedDatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
