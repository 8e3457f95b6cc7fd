package it.consuntivo.planted.domain.score;

import it.consuntivo.planted.intake.Inbox;

/** Scores know the domain only. */
public interface ScoreThatReads {
    Inbox inbox();
}
