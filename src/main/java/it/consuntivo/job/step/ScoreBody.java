package it.consuntivo.job.step;

import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.BodyScorer;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.store.DamagedDocumentException;
import it.consuntivo.store.RunDocuments;

/**
 * Given the readings and their assessment; leaves the figures of every table. Only checked submissions can be scored, so
 * the readings are checked once more, and must be found as before.
 */
public final class ScoreBody implements StepWork {
    private final RunContext context;
    private final Verification verification;
    private final RunDocuments documents;

    public ScoreBody(RunContext context, Verification verification, RunDocuments documents) {
        this.context = context;
        this.verification = verification;
        this.documents = documents;
    }

    @Override
    public int perform(RunId run) {
        CheckedBody body = verification.of(run);
        if (!body.assessment().equals(documents.assessment(run))) {
            throw new DamagedDocumentException("The readings of run " + run + " are no longer those that were checked");
        }
        BodyScore score = new BodyScorer(context.exercise(), body).score();
        documents.keep(run, score);
        return score.monitoring()
                .map(state -> state.objectives().size())
                .orElse(score.objectives().size());
    }
}
