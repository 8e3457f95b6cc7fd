package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Report.Status;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.PastYears;
import it.consuntivo.domain.score.Standing;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.Publication;
import java.time.LocalDate;
import java.util.Optional;

/** What the report gives account of, with the names and states that its sections ask for. */
record Account(Publication publication) {
    Exercise exercise() {
        return publication.exercise();
    }

    BodyScore score() {
        return publication.score();
    }

    PastYears pastYears() {
        return publication.pastYears();
    }

    Drawings drawings() {
        return new Drawings(publication);
    }

    String year() {
        return Integer.toString(exercise().year());
    }

    String unit(String code) {
        return exercise().unit(code).map(unit -> unit.name()).orElse(code);
    }

    /** The name of a unit's row, or of the row of all. */
    String unit(Optional<String> code) {
        return code.map(this::unit).orElse("INTERO ENTE");
    }

    String category(Optional<String> code) {
        return code.map(key ->
                        exercise().category(key).map(found -> found.name()).orElse(key))
                .orElse("TOTALE");
    }

    /** How many of these count, as the exercise's denominator has it. */
    int counted(Tally tally) {
        return exercise().rules().denominator().count(tally.assigned(), tally.excluded());
    }

    /** Whether the evaluation board still has to give this row its mark. */
    boolean isUndecided(OrdinaryRow row) {
        return row.evaluation().isEmpty() && row.standing().equals(Optional.of(Standing.BELOW));
    }

    /** What was excluded and what was not reported, in words. */
    String reservations(Tally tally) {
        return Sentences.reservations(tally, exercise().rules().denominator());
    }

    /** The report's date or, where it has none, the first day on which the year can be reported. */
    LocalDate date() {
        return exercise().report().date().orElse(LocalDate.of(exercise().year() + 1, 1, 1));
    }

    String status() {
        return switch (exercise().report().status()) {
            case DRAFT -> "bozza";
            case APPROVED -> "approvata";
            case VALIDATED -> "validata";
        };
    }

    boolean isDraft() {
        return exercise().report().status() == Status.DRAFT;
    }

    String title() {
        return "Relazione sulla performance " + year();
    }
}
