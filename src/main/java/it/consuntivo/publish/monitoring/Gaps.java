package it.consuntivo.publish.monitoring;

import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.check.UnitStanding.State;
import it.consuntivo.publish.pdf.Italian;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whose part of the state is missing, in short for every page and at length for the cover. */
record Gaps(StateOfThings state) {
    /** Empty when the state is whole. */
    Optional<String> band() {
        int missing = units(unit -> true).size();
        return missing == 0
                ? Optional.empty()
                : Optional.of(state.say(
                        "gaps.band",
                        missing,
                        state.publication().score().units().size()));
    }

    /** Empty when the state is whole. */
    List<String> lines() {
        return Stream.of(
                        band().stream(),
                        line("gaps.missing", units(unit -> unit.state() == State.MISSING)),
                        line("gaps.rejected", units(unit -> unit.state() == State.REJECTED)),
                        band().stream().map(any -> state.say("gaps.consequence")))
                .flatMap(lines -> lines)
                .toList();
    }

    private List<String> units(Predicate<UnitStanding> which) {
        return state.publication().score().units().stream()
                .filter(unit -> unit.state().leavesAGap())
                .filter(which)
                .map(unit -> state.unit(unit.unit()))
                .toList();
    }

    private Stream<String> line(String key, List<String> units) {
        return units.isEmpty() ? Stream.empty() : Stream.of(state.say(key, Italian.list(units)));
    }
}
