package it.consuntivo.intake.cover;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.WorkbookFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds the name of a file against its content. A name decides nothing; but one that speaks of another unit, or of
 * another year, may be the name of another file.
 */
public final class FileNameCheck {
    private final Exercise exercise;
    private final UnitRegister register;

    public FileNameCheck(Exercise exercise, UnitRegister register) {
        this.exercise = exercise;
        this.register = register;
    }

    public List<Finding> findings(String workbook, WorkbookFacts facts) {
        List<Finding> findings = new ArrayList<>();
        Set<Unit> named = register.namedIn(workbook);
        boolean other = named.stream().noneMatch(unit -> facts.units().contains(unit.code()));
        if (!named.isEmpty() && other && !facts.units().isEmpty()) {
            findings.add(Finding.of(
                    Code.FILE_NAMED_AFTER_OTHER_UNIT,
                    Origin.ofWorkbook(workbook),
                    names(named.stream().toList()),
                    names(exercise.units().stream()
                            .filter(unit -> facts.units().contains(unit.code()))
                            .toList())));
        }
        SheetYears.year(workbook)
                .filter(year -> facts.cover().years().isEmpty() && year != exercise.year())
                .ifPresent(year -> findings.add(Finding.of(
                        Code.FILE_NAMED_AFTER_OTHER_YEAR,
                        Origin.ofWorkbook(workbook),
                        Integer.toString(year),
                        Integer.toString(exercise.year()))));
        return findings;
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining(", "));
    }
}
