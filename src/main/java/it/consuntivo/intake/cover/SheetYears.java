package it.consuntivo.intake.cover;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid.Sheet;
import it.consuntivo.intake.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds sheets kept from other years. One whose name speaks of another year is left out when a sheet with tables of the
 * same kinds speaks of the exercise's, in its name or in its title; otherwise nobody can tell which is meant.
 */
public final class SheetYears {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

    private final Map<Sheet, List<Table>> found;
    private final int year;
    private final List<Finding> findings = new ArrayList<>();

    public SheetYears(Map<Sheet, List<Table>> found, int year) {
        this.found = found;
        this.year = year;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The sheets that were left out. */
    public Set<String> leftOut() {
        Map<String, String> leftOut = new LinkedHashMap<>();
        found.forEach((sheet, tables) -> other(sheet, tables).ifPresent(written -> {
            Optional<String> instead = current(sheet, kinds(tables));
            instead.ifPresent(read -> leftOut.put(sheet.name(), read));
            findings.add(
                    instead.isPresent()
                            ? Finding.of(
                                    Code.OLD_SHEET_LEFT_OUT,
                                    tables.get(0).onSheet(),
                                    Integer.toString(written),
                                    instead.orElseThrow())
                            : Finding.of(
                                    Code.SHEET_OF_OTHER_YEAR,
                                    tables.get(0).origin(),
                                    Integer.toString(written),
                                    Integer.toString(year)));
        }));
        return leftOut.keySet();
    }

    /** The other year that the name of a sheet with tables speaks of. */
    private Optional<Integer> other(Sheet sheet, List<Table> tables) {
        return tables.isEmpty() ? Optional.empty() : year(sheet.name()).filter(written -> written != year);
    }

    private Optional<String> current(Sheet old, Set<TableKind> kinds) {
        return found.entrySet().stream()
                .filter(entry -> !entry.getKey().name().equals(old.name()))
                .filter(entry -> kinds(entry.getValue()).containsAll(kinds))
                .filter(entry -> speaksOfExercise(entry.getKey(), entry.getValue()))
                .map(entry -> entry.getKey().name())
                .findFirst();
    }

    private boolean speaksOfExercise(Sheet sheet, List<Table> tables) {
        Optional<Integer> named = year(sheet.name());
        return named.isPresent()
                ? named.filter(written -> written == year).isPresent()
                : titles(sheet, tables).flatMap(text -> year(text).stream()).anyMatch(written -> written == year);
    }

    private static Stream<String> titles(Sheet sheet, List<Table> tables) {
        int header = tables.isEmpty() ? 0 : tables.get(0).header().top();
        return sheet.rows().stream()
                .filter(row -> row.number() < header)
                .flatMap(row -> row.cells().stream())
                .map(Cell::text);
    }

    private static Set<TableKind> kinds(List<Table> tables) {
        return tables.stream().map(Table::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The one year that a text names. */
    public static Optional<Integer> year(String text) {
        List<String> years =
                YEAR.matcher(text).results().map(MatchResult::group).distinct().toList();
        return years.size() == 1 ? Optional.of(Integer.valueOf(years.get(0))) : Optional.empty();
    }
}
