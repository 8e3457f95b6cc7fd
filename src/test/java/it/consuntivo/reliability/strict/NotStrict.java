package it.consuntivo.reliability.strict;

/** Why the second reader refuses a file. */
public final class NotStrict extends Exception {
    private static final long serialVersionUID = 1L;

    NotStrict(String why) {
        super(why);
    }
}
