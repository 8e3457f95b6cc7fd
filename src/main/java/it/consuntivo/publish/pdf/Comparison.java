package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Exercise.PreviousYear;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** This year beside the years before, where their figures are given. */
record Comparison(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        List<PreviousYear> years = account.exercise().previousYears();
        if (years.isEmpty()) {
            return;
        }
        book.chapter("Il confronto con gli anni precedenti");
        narrative.write("confronto", book);
        book.grid(grid());
        book.items(new Trends(account, years.get(years.size() - 1)).sentences());
    }

    Grid grid() {
        Grid grid = new Grid(
                "Obiettivi computati e raggiunti per anno",
                Column.words("Anno", 8),
                Column.figures("Piano: obiettivi", 10),
                Column.figures("Piano: raggiunti", 10.5f),
                Column.figures("Piano: %", 10),
                Column.figures("Altri: obiettivi", 10),
                Column.figures("Altri: raggiunti", 10.5f),
                Column.figures("Altri: %", 10),
                Column.figures("Ordinari: obiettivi", 10),
                Column.figures("Ordinari: raggiunti", 10.5f),
                Column.figures("Ordinari: %", 10.5f));
        account.exercise().previousYears().forEach(year -> grid.row(row(year)));
        return grid.total(account.year(), thisYear());
    }

    private static String[] row(PreviousYear year) {
        Stream<String> figures = Stream.of(
                        figures(year.performanceAssigned(), year.performanceAchieved()),
                        figures(year.otherAssigned(), year.otherAchieved()),
                        figures(year.ordinaryAssigned(), year.ordinaryAchieved()))
                .flatMap(cells -> cells);
        return Stream.concat(Stream.of(Integer.toString(year.year())), figures).toArray(String[]::new);
    }

    private static Stream<String> figures(int counted, int achieved) {
        return figures(counted, achieved, Ratio.of(achieved, counted).percent());
    }

    private String[] thisYear() {
        return Group.of(account.score()).stream()
                .flatMap(group -> figures(
                        account.counted(group.tally()),
                        group.tally().achieved(),
                        group.result().percent()))
                .toArray(String[]::new);
    }

    private static Stream<String> figures(int counted, int achieved, Optional<BigDecimal> percent) {
        return Stream.of(Italian.number(counted), Italian.number(achieved), Italian.percent(percent));
    }
}
