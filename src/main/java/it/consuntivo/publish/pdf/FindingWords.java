package it.consuntivo.publish.pdf;

import it.consuntivo.domain.finding.Finding;

/** How a finding is put into words. */
public interface FindingWords {
    String message(Finding finding);

    /** What the officer can do about it; empty when there is nothing to add. */
    String remedy(Finding finding);
}
