package it.consuntivo.intake.grid;

import java.util.function.LongSupplier;

/**
 * Until when one file may be read. Asked wherever there may be much of something: for each element of a part, each
 * record, each piece unpacked. A thread that is interrupted is out of time at once.
 */
final class Deadline {
    private final LongSupplier ticker;
    private final long start;
    private final long limit;

    /**
     * @param limit in nanoseconds from now
     * @param ticker tells nanoseconds since any moment, and never goes back
     */
    Deadline(long limit, LongSupplier ticker) {
        this.limit = limit;
        this.ticker = ticker;
        this.start = ticker.getAsLong();
    }

    void check() throws Refusal {
        if (isOver()) {
            throw Refusal.tooDemanding("time");
        }
    }

    boolean isOver() {
        return ticker.getAsLong() - start > limit || Thread.currentThread().isInterrupted();
    }
}
