package it.consuntivo.store;

/**
 * The database gave back something else than it was given, or less, or what this version of the program cannot read. The
 * run cannot be gone on with; one on the same inputs that begins anew can.
 */
public final class DamagedDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DamagedDocumentException(String message) {
        super(message);
    }

    DamagedDocumentException(Class<?> type) {
        super("The stored " + type.getSimpleName() + " is damaged");
    }

    DamagedDocumentException(Class<?> type, Throwable cause) {
        super("The stored " + type.getSimpleName() + " cannot be read", cause);
    }
}
