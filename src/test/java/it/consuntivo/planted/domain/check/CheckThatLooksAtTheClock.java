package it.consuntivo.planted.domain.check;

import java.time.Instant;

/** The domain sees no clock. */
public final class CheckThatLooksAtTheClock {
    private CheckThatLooksAtTheClock() {}

    static long now() {
        return Instant.now().toEpochMilli();
    }
}
