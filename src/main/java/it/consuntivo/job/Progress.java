package it.consuntivo.job;

/** Is told how a run gets on. */
@FunctionalInterface
public interface Progress {
    /** One that tells nobody. */
    Progress SILENT = (step, items) -> {};

    /**
     * A step is done.
     *
     * @param step its name
     * @param items how many things it left
     */
    void done(String step, long items);

    /** A signal has come: the work in hand is being finished, then the run stops. */
    default void stopping() {}
}
