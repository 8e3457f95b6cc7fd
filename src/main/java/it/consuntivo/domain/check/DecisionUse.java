package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Decision;

/**
 * A recorded decision that was followed.
 *
 * @param lifted the error that would have rejected the submission
 */
public record DecisionUse(Decision decision, Finding lifted) {}
