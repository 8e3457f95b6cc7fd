package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.Tally;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ordinary objectives that a unit reported as mere numbers: a deviation among them has no row of its own. */
record CountedDeviations(Account account) {
    List<String> sentences() {
        return account.score().ordinary().stream().flatMap(this::of).toList();
    }

    private Stream<String> of(OrdinaryRow row) {
        Tally tally = row.tally();
        return Stream.of(
                        sentence(row, Outcome.NOT_ACHIEVED, tally.notAchieved(), "non raggiunto", "non raggiunti"),
                        sentence(
                                row, Outcome.NOT_REPORTED, tally.notReported(), "non rendicontato", "non rendicontati"),
                        sentence(row, Outcome.EXCLUDED, tally.excluded(), "escluso", "esclusi"))
                .flatMap(Optional::stream);
    }

    private Optional<String> sentence(OrdinaryRow row, Outcome outcome, int all, String one, String many) {
        long number = all - listed(row, outcome);
        return number <= 0
                ? Optional.empty()
                : Optional.of(account.unit(row.unit()) + ": " + Italian.number(number) + " "
                        + Italian.choose(number, "obiettivo ordinario " + one, "obiettivi ordinari " + many));
    }

    private long listed(OrdinaryRow row, Outcome outcome) {
        return account.score().objectives().stream()
                .filter(objective -> objective.type() == ObjectiveType.ORDINARY && objective.outcome() == outcome)
                .filter(objective -> row.unit().equals(Optional.of(objective.unit())))
                .count();
    }
}
