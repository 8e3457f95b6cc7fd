package it.consuntivo.store;

/** The database gave back other bytes than it was given, or such as this version of the program cannot read. */
public final class DamagedDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedDocumentException(Class<?> type) {
        super("The stored " + type.getSimpleName() + " is damaged");
    }

    DamagedDocumentException(Class<?> type, Throwable cause) {
        super("The stored " + type.getSimpleName() + " cannot be read", cause);
    }
}
