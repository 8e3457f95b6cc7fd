package it.consuntivo.job;

import java.io.IOException;

/** What a run stands on: its lock, and a database that keeps what it is given. */
@FunctionalInterface
interface Footing {
    /**
     * Makes sure of it.
     *
     * @throws IOException naming the file, when the run must not go on
     */
    void confirm() throws IOException;
}
