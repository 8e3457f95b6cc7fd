package it.consuntivo.planted.domain.check;

import it.consuntivo.planted.domain.score.Figure;

/** Checks come before scores. */
public interface CheckThatScores {
    Figure figure();
}
