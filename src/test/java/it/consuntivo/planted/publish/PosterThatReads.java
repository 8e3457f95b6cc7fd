package it.consuntivo.planted.publish;

import it.consuntivo.planted.intake.Inbox;

/** Adapters do not know each other. */
public interface PosterThatReads {
    Inbox inbox();
}
