package it.consuntivo.publish.table;

import it.consuntivo.publish.Publication;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of a run. */
public final class Tables {
    /** Where a figure stands in a unit's workbook is of use to the body alone; a file's name may be a person's. */
    private static final Set<String> ORIGIN = Set.of("file", "foglio", "riga");

    private Tables() {}

    /** The tables of figures. */
    public static List<Table<?>> figures(Publication publication) {
        return figures(publication, Set.of());
    }

    /** The tables of figures as anybody may have them. */
    public static List<Table<?>> open(Publication publication) {
        return figures(publication, ORIGIN);
    }

    private static List<Table<?>> figures(Publication publication, Set<String> without) {
        return publication
                .score()
                .monitoring()
                .map(score -> monitoring(publication, new MonitoringTables(publication.exercise(), score), without))
                .orElseGet(() -> results(publication, without));
    }

    /** During the year: no table that evaluates anything. */
    private static List<Table<?>> monitoring(Publication publication, MonitoringTables tables, Set<String> without) {
        return List.of(
                tables.objectives().without(without),
                tables.units(),
                tables.missions(),
                tables.indicators(),
                DetailTables.resources(publication));
    }

    private static List<Table<?>> results(Publication publication, Set<String> without) {
        var summaries = new SummaryTables(publication);
        return List.of(
                ObjectivesTable.of(publication).without(without),
                summaries.performance(),
                summaries.categories(),
                summaries.ordinary(),
                summaries.missions(),
                DetailTables.indicators(publication),
                DetailTables.resources(publication));
    }

    /** The tables that tell people what became of their files. */
    public static List<Table<?>> intake(Publication publication) {
        return List.of(
                IntakeTables.findings(publication),
                IntakeTables.deliveries(publication),
                DifferencesTable.of(publication));
    }

    public static List<Table<?>> all(Publication publication) {
        return Stream.concat(figures(publication).stream(), intake(publication).stream())
                .toList();
    }
}
