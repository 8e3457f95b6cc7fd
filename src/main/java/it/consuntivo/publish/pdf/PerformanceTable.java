package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.util.stream.Stream;

/** The performance plan by unit. */
record PerformanceTable(Account account) {
    Grid grid() {
        Grid grid = new Grid(
                "Piano della performance per settore o servizio",
                Column.words("Settore/servizio", 20),
                Column.figures("Assegnati", 11),
                Column.figures("Raggiunti", 10.5f),
                Column.figures("Non raggiunti", 10.5f),
                Column.figures("Non rendicontati", 14),
                Column.figures("Esclusi", 8.5f),
                Column.figures("Peso", 8),
                Column.figures("Risultato", 10.5f),
                Column.figures("%", 11));
        account.score().performance().stream()
                .filter(row -> !row.tally().isEmpty())
                .forEach(row -> grid.row(Stream.concat(Stream.of(account.unit(row.unit())), Stream.of(figures(row)))
                        .toArray(String[]::new)));
        return grid.total("TOTALE", figures(account.score().performanceTotal()));
    }

    private static String[] figures(PerformanceRow row) {
        return new String[] {
            Italian.number(row.tally().assigned()),
            Italian.number(row.tally().achieved()),
            Italian.number(row.tally().notAchieved()),
            Italian.number(row.tally().notReported()),
            Italian.number(row.tally().excluded()),
            row.weight().map(Italian::decimal).orElse("–"),
            row.result().map(Italian::decimal).orElse("–"),
            Italian.percent(row.index().percent())
        };
    }
}
