package it.consuntivo.publish.pdf;

import it.consuntivo.publish.pdf.Vocabulary.Table;
import java.util.List;

/** The tables that a text of the report may set where it speaks of them. */
final class ReportTables {
    private ReportTables() {}

    static void add(Vocabulary vocabulary) {
        results(vocabulary);
        comparisons(vocabulary);
    }

    private static void results(Vocabulary vocabulary) {
        vocabulary
                .table("tabella.sintesi", account -> true, account -> new Brief(account, new Narrative(account))
                        .results())
                .table(
                        "tabella.performance",
                        account -> !account.score().performanceTotal().tally().isEmpty(),
                        account -> new PerformanceTable(account).grid())
                .table(
                        "tabella.altri",
                        account -> !account.score().categoryTotal().tally().isEmpty(),
                        account -> new OtherStrategic(account, new Narrative(account)).grid())
                .notedTable(
                        "tabella.ordinari",
                        account -> !account.score().ordinary().isEmpty(),
                        ReportTables::ordinary);
    }

    private static Table ordinary(Account account) {
        OrdinaryTable table = new OrdinaryTable(account);
        return new Table(table.grid(), List.copyOf(table.notes()));
    }

    private static Table comparison(Account account) {
        Comparison comparison = new Comparison(account, new Narrative(account));
        return new Table(comparison.grid(), comparison.notes());
    }

    private static void comparisons(Vocabulary vocabulary) {
        vocabulary
                .table(
                        "tabella.missioni",
                        account -> !account.score().missions().isEmpty(),
                        account -> new Missions(account, new Narrative(account)).grid())
                .table(
                        "tabella.risorse",
                        account -> !account.score().resources().isEmpty(),
                        account -> new Resources(account, new Narrative(account)).grid())
                .notedTable("tabella.confronto", account -> !account.pastYears().isEmpty(), ReportTables::comparison);
    }
}
