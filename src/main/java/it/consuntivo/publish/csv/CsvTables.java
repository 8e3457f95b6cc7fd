package it.consuntivo.publish.csv;

import it.consuntivo.publish.Publication;
import java.util.List;
import java.util.stream.Stream;

/** The CSV files of a run. */
public final class CsvTables {
    private CsvTables() {}

    /** The tables of figures. */
    public static List<CsvTable<?>> figures(Publication publication) {
        return List.of(
                ObjectivesCsv.of(publication),
                SummaryCsv.performance(publication),
                SummaryCsv.categories(publication),
                SummaryCsv.ordinary(publication),
                SummaryCsv.missions(publication),
                DetailCsv.indicators(publication),
                DetailCsv.resources(publication));
    }

    /** The tables that tell people what became of their files. */
    public static List<CsvTable<?>> intake(Publication publication) {
        return List.of(
                IntakeCsv.findings(publication), IntakeCsv.deliveries(publication), DifferencesCsv.of(publication));
    }

    public static List<CsvTable<?>> all(Publication publication) {
        return Stream.concat(figures(publication).stream(), intake(publication).stream())
                .toList();
    }
}
