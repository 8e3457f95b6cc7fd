package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a submission twice where decisions were recorded for it: as it stands, and as decided. */
final class Hearing {
    private final Verifier verifier;
    private final Decisions decisions;

    Hearing(Verifier verifier, Decisions decisions) {
        this.verifier = verifier;
        this.decisions = decisions;
    }

    /**
     * What became of a submission.
     *
     * @param submission as decided
     * @param findings of the rules, without those lifted
     * @param lifted what no longer holds of the findings made while reading
     */
    record Outcome(
            Submission submission,
            List<Finding> findings,
            List<Finding> lifted,
            Optional<CheckedSubmission> accepted) {}

    Outcome of(Submission submission, List<Finding> whileReading) {
        Verifier.Verdict asItStands = verifier.verify(submission, whileReading);
        List<Finding> all = new ArrayList<>(whileReading);
        all.addAll(asItStands.findings());
        Decisions.Ruling ruling = decisions.on(submission, all);
        if (ruling.lifted().isEmpty()) {
            return new Outcome(submission, asItStands.findings(), List.of(), asItStands.accepted());
        }
        List<Finding> lifted = whileReading.stream().filter(ruling::lifts).toList();
        List<Finding> left = new ArrayList<>(whileReading);
        left.removeAll(lifted);
        Verifier.Verdict asDecided = verifier.verify(ruling.submission(), left, ruling::lifts);
        return new Outcome(ruling.submission(), asDecided.findings(), lifted, asDecided.accepted());
    }
}
