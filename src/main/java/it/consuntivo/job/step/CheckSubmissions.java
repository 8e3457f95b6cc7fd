package it.consuntivo.job.step;

import it.consuntivo.domain.check.Assessment;
import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.check.Difference;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.store.CountedStore;
import it.consuntivo.store.RunDocuments;
import it.consuntivo.store.RunStore;
import java.util.List;

/**
 * Given the readings of all workbooks; leaves the assessment: which workbook counts for each unit, every finding, what
 * became of each file, and what changed since the workbooks that counted before.
 */
public final class CheckSubmissions implements StepWork {
    private final Verification verification;
    private final RunStore runs;
    private final RunDocuments documents;
    private final CountedStore counted;

    public CheckSubmissions(Verification verification, RunStore runs, RunDocuments documents, CountedStore counted) {
        this.verification = verification;
        this.runs = runs;
        this.documents = documents;
        this.counted = counted;
    }

    @Override
    public int perform(RunId run) {
        CheckedBody body = verification.of(run);
        Assessment assessment = body.assessment();
        documents.keep(run, assessment);
        documents.keep(run, differences(run, body));
        int errors =
                (int) assessment.findings().stream().filter(Finding::isError).count();
        runs.countFindings(run, errors, assessment.findings().size() - errors);
        return assessment.findings().size();
    }

    private List<Difference> differences(RunId run, CheckedBody body) {
        return body.statements().stream()
                .flatMap(now -> counted.before(run.exercise(), now).stream()
                        .flatMap(before -> Difference.between(before, now).stream()))
                .toList();
    }
}
