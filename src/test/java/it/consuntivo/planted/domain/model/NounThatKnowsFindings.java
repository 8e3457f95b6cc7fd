package it.consuntivo.planted.domain.model;

import it.consuntivo.planted.domain.finding.Note;

/** The model is at the bottom of the domain. */
public interface NounThatKnowsFindings {
    Note note();
}
