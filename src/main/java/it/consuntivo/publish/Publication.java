package it.consuntivo.publish;

import it.consuntivo.domain.check.Assessment;
import it.consuntivo.domain.check.DecisionUse;
import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.check.Difference;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Run;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.PastYears;
import it.consuntivo.domain.score.PublishedYear;
import java.util.List;

/**
 * Everything that a run has to tell.
 *
 * @param differences to what counted before, unit by unit
 * @param received every file but those left alone, by name
 * @param earlier runs that published something made from other inputs, newest first
 * @param history what stood published for earlier exercises
 * @param version of the program
 */
public record Publication(
        Exercise exercise,
        BodyScore score,
        Assessment assessment,
        List<Difference> differences,
        List<Received> received,
        List<Run> earlier,
        List<PublishedYear> history,
        String version) {
    public Publication {
        earlier = List.copyOf(earlier);
        history = List.copyOf(history);
        differences = List.copyOf(differences);
        received = List.copyOf(received);
    }

    /** The years that this one is compared with. */
    public PastYears pastYears() {
        return PastYears.of(exercise, history);
    }

    /** Whether this is the state of things during the year, which evaluates nothing. */
    public boolean isMonitoring() {
        return score.monitoring().isPresent();
    }

    /** Errors first, then by workbook, sheet and cell. */
    public List<Finding> findings() {
        return assessment.findings();
    }

    /** By name of the file. */
    public List<Delivery> deliveries() {
        return assessment.deliveries();
    }

    /** The recorded decisions that were followed. */
    public List<DecisionUse> decisions() {
        return assessment.decisions();
    }
}
