package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Unit;
import java.util.Collection;
import java.util.List;

/** Says what became of each file. */
final class Deliveries {
    private final Exercise exercise;
    private final Duplicates duplicates;
    private final List<UnitStanding> standings;
    private final Collection<Finding> findings;

    Deliveries(Exercise exercise, Duplicates duplicates, List<UnitStanding> standings, Collection<Finding> findings) {
        this.exercise = exercise;
        this.duplicates = duplicates;
        this.standings = standings;
        this.findings = findings;
    }

    Delivery of(ReadWorkbook read) {
        List<Finding> own = findings.stream()
                .filter(finding -> finding.origin().workbook().equals(read.name()))
                .distinct()
                .toList();
        int errors = (int) own.stream().filter(Finding::isError).count();
        return new Delivery(read.file(), units(read), state(read, errors), errors, own.size() - errors);
    }

    private List<String> units(ReadWorkbook read) {
        return exercise.units().stream()
                .map(Unit::code)
                .filter(read.facts().units()::contains)
                .toList();
    }

    private Delivery.State state(ReadWorkbook read, int errors) {
        if (read.ignored()) {
            return Delivery.State.IGNORED;
        }
        if (duplicates.original(read).isPresent()) {
            return Delivery.State.DUPLICATE;
        }
        if (!read.facts().units().isEmpty() && !countsForAnyUnit(read)) {
            return Delivery.State.SUPERSEDED;
        }
        return errors > 0 ? Delivery.State.REJECTED : Delivery.State.ACCEPTED;
    }

    private boolean countsForAnyUnit(ReadWorkbook read) {
        return standings.stream()
                .anyMatch(standing ->
                        standing.workbook().filter(read.name()::equals).isPresent());
    }
}
