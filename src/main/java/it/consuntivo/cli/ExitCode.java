package it.consuntivo.cli;

/** What a scheduler learns from the way the process ends. */
final class ExitCode {
    /** Published and final, or nothing to do, or nothing wrong. */
    static final int FINE = 0;

    /** Failed inside; the history has it, the same command goes on. */
    static final int FAILED = 1;

    /** Wrong usage or a faulty exercise; nothing was started. */
    static final int USAGE = 2;

    /** Published, provisional: units missing or rejected. Of a check: there are errors. */
    static final int PROVISIONAL = 3;

    /** Another run of this exercise is under way. */
    static final int BUSY = 4;

    private ExitCode() {}
}
