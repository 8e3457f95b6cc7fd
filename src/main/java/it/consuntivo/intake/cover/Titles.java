package it.consuntivo.intake.cover;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid.Sheet;
import it.consuntivo.intake.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The unit that the title of a sheet names, or its tab, for sheets that say it nowhere else. A name that fits two units
 * is none, and neither is one that the file's name contradicts.
 */
public final class Titles {
    private record Named(Unit unit, Origin origin, String text) {}

    private final String workbook;
    private final UnitRegister register;
    private final CoverReader cover;
    private final Map<String, Named> bySheet = new LinkedHashMap<>();

    public Titles(String workbook, UnitRegister register, CoverReader cover) {
        this.workbook = workbook;
        this.register = register;
        this.cover = cover;
    }

    public void take(Sheet sheet, List<Table> tables) {
        boolean saidElsewhere =
                cover.speaksOfUnit(sheet.name()) || tables.stream().anyMatch(Titles::hasUnits);
        if (!tables.isEmpty() && !saidElsewhere) {
            named(sheet, tables.get(0))
                    .filter(found -> !isContradicted(found.unit()))
                    .ifPresent(found -> bySheet.put(sheet.name(), found));
        }
    }

    private static boolean hasUnits(Table table) {
        return table.lines().stream()
                .anyMatch(line ->
                        line.cell(Field.UNIT).isPresent() || line.merged().containsKey(Field.UNIT));
    }

    private Optional<Named> named(Sheet sheet, Table first) {
        Stream<Named> titles = sheet.rows().stream()
                .filter(row -> row.number() < first.header().top())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .flatMap(cell -> named(cell.text(), first.at(cell)));
        List<Named> all =
                Stream.concat(titles, named(sheet.name(), first.onSheet())).toList();
        boolean agreed = all.stream().map(Named::unit).distinct().count() == 1;
        return agreed ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Stream<Named> named(String text, Origin origin) {
        return register.namedIn(text).stream().map(unit -> new Named(unit, origin, text.strip()));
    }

    private boolean isContradicted(Unit unit) {
        Set<Unit> inFileName = register.namedIn(workbook);
        return !inFileName.isEmpty() && !inFileName.contains(unit);
    }

    public Optional<Unit> unit(String sheet) {
        return Optional.ofNullable(bySheet.get(sheet)).map(Named::unit);
    }

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        bySheet.values()
                .forEach(named -> findings.add(Finding.of(
                                Code.UNIT_FROM_TITLE,
                                named.origin(),
                                named.text(),
                                named.unit().name())
                        .about(named.unit().code())));
        return findings;
    }
}
