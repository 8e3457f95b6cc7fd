package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Unit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what became of each file. */
final class Deliveries {
    private final Exercise exercise;
    private final Duplicates duplicates;
    private final Set<String> counting = new HashSet<>();
    private final Map<String, Set<Finding>> findings = new HashMap<>();

    Deliveries(Exercise exercise, Duplicates duplicates, List<UnitStanding> standings, Collection<Finding> findings) {
        this.exercise = exercise;
        this.duplicates = duplicates;
        standings.forEach(standing -> standing.workbook().ifPresent(counting::add));
        findings.forEach(finding -> this.findings
                .computeIfAbsent(finding.origin().workbook(), workbook -> new HashSet<>())
                .add(finding));
    }

    Delivery of(ReadWorkbook read) {
        Set<Finding> own = findings.getOrDefault(read.name(), Set.of());
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
        if (!read.facts().units().isEmpty() && !counting.contains(read.name())) {
            return Delivery.State.SUPERSEDED;
        }
        return errors > 0 ? Delivery.State.REJECTED : Delivery.State.ACCEPTED;
    }
}
