package it.consuntivo.job.step;

import it.consuntivo.domain.check.Assessment;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.store.RunDocuments;
import it.consuntivo.store.RunStore;

/**
 * Given the readings of all workbooks; leaves the assessment: which workbook counts for each unit, every finding, and
 * what became of each file.
 */
public final class CheckSubmissions implements StepWork {
    private final Verification verification;
    private final RunStore runs;
    private final RunDocuments documents;

    public CheckSubmissions(Verification verification, RunStore runs, RunDocuments documents) {
        this.verification = verification;
        this.runs = runs;
        this.documents = documents;
    }

    @Override
    public int perform(RunId run) {
        Assessment assessment = verification.of(run).assessment();
        documents.keep(run, assessment);
        int errors =
                (int) assessment.findings().stream().filter(Finding::isError).count();
        runs.countFindings(run, errors, assessment.findings().size() - errors);
        return assessment.findings().size();
    }
}
