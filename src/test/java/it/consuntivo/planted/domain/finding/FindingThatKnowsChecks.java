package it.consuntivo.planted.domain.finding;

import it.consuntivo.planted.domain.check.Question;

/** Findings know the model only. */
public interface FindingThatKnowsChecks {
    Question question();
}
