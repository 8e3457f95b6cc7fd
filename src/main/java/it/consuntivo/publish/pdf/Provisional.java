package it.consuntivo.publish.pdf;

import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.check.UnitStanding.State;
import it.consuntivo.domain.finding.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why results are not final yet, in short for every page and at length for the cover. */
record Provisional(Account account) {
    private static final String HEAD = "Versione provvisoria";
    private static final String CONSEQUENCE = "Gli obiettivi assegnati e non rendicontati contano con risultato pari a "
            + "zero; le cifre cambieranno quando i dati saranno completi.";

    /** Empty when the results are final. */
    Optional<String> band() {
        return account.score().isFinal()
                ? Optional.empty()
                : Optional.of(String.join(
                        " · ", Stream.concat(Stream.of(HEAD), reasons()).toList()));
    }

    /** Empty when the results are final. */
    List<String> lines() {
        if (account.score().isFinal()) {
            return List.of();
        }
        String reasons = String.join("; ", reasons().toList());
        return Stream.of(
                        Stream.of(reasons.isEmpty() ? HEAD + "." : HEAD + ": " + reasons + "."),
                        names("Nessuna scheda pervenuta: ", State.MISSING),
                        names("Scheda respinta: ", State.REJECTED),
                        missing().isEmpty() ? Stream.<String>empty() : Stream.of(CONSEQUENCE))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> reasons() {
        List<UnitStanding> all = account.score().units();
        Stream<String> gaps = missing().isEmpty()
                ? Stream.empty()
                : Stream.of("dati non disponibili per "
                        + Italian.units(missing().size()) + " su " + Italian.number(all.size()));
        boolean broken =
                account.publication().findings().stream().anyMatch(finding -> finding.code() == Code.WEIGHTS_NOT_WHOLE);
        return Stream.concat(
                gaps, broken ? Stream.of("i pesi dichiarati non danno 100 nel loro insieme") : Stream.empty());
    }

    private List<UnitStanding> missing() {
        return account.score().units().stream()
                .filter(unit -> unit.state().leavesAGap())
                .toList();
    }

    private Stream<String> names(String label, State of) {
        List<String> names = missing().stream()
                .filter(unit -> unit.state() == of)
                .map(unit -> account.unit(unit.unit()))
                .toList();
        return names.isEmpty() ? Stream.empty() : Stream.of(label + UnitWords.listed(names) + ".");
    }
}
