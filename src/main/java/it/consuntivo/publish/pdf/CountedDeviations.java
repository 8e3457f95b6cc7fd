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
        Stream<String> notAchieved =
                counted(row, Outcome.NOT_ACHIEVED, tally.notAchieved(), "non raggiunto", "non raggiunti");
        Stream<String> notReported =
                counted(row, Outcome.NOT_REPORTED, tally.notReported(), "non rendicontato", "non rendicontati");
        Stream<String> excluded = listed(row, Outcome.EXCLUDED) > 0 ? Stream.empty() : excluded(row);
        return Stream.of(notAchieved, notReported, excluded).flatMap(sentences -> sentences);
    }

    private Stream<String> counted(OrdinaryRow row, Outcome outcome, int all, String one, String many) {
        long number = all - listed(row, outcome);
        return number <= 0 ? Stream.empty() : Stream.of(sentence(row, number, one, many));
    }

    private Stream<String> excluded(OrdinaryRow row) {
        return account.score().exclusions().stream()
                .filter(exclusion -> row.unit().equals(Optional.of(exclusion.unit())))
                .map(exclusion ->
                        sentence(row, exclusion.number(), "escluso", "esclusi") + " (" + exclusion.reason() + ")");
    }

    private String sentence(OrdinaryRow row, long number, String one, String many) {
        String what = Italian.choose(number, " obiettivo ordinario " + one, " obiettivi ordinari " + many);
        return account.unit(row.unit()) + ": " + Italian.number(number) + what;
    }

    private long listed(OrdinaryRow row, Outcome outcome) {
        return account.score().objectives().stream()
                .filter(objective -> objective.type() == ObjectiveType.ORDINARY && objective.outcome() == outcome)
                .filter(objective -> row.unit().equals(Optional.of(objective.unit())))
                .count();
    }
}
