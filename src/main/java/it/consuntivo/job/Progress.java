package it.consuntivo.job;

import java.nio.file.Path;

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

    /**
     * The exercise's database was damaged and a new one was begun: the runs before this one are no longer in the
     * history, and there is nothing to hold the units' workbooks against.
     *
     * @param place where the damaged one now lies
     */
    default void setAside(Path place) {}

    /** A signal has come: the work in hand is being finished, then the run stops. */
    default void stopping() {}
}
