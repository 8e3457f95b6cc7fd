package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.PastYears;
import it.consuntivo.domain.score.YearResult;
import it.consuntivo.domain.score.YearResult.Reached;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.util.List;
import java.util.stream.Stream;

/** This year beside the years before: those that the body states, and those that earlier exercises published. */
record Comparison(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        PastYears past = account.pastYears();
        past.last().ifPresent(last -> {
            book.chapter("Il confronto con gli anni precedenti");
            narrative.write("confronto", book);
            book.grid(grid());
            notes().forEach(book::note);
            book.items(new Trends(account, last).sentences());
        });
    }

    List<String> notes() {
        return new ComparisonSources(account).notes();
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
        account.pastYears().years().forEach(past -> grid.row(row(past.result())));
        return grid.total(
                account.year(),
                figures(YearResult.of(account.exercise(), account.score())).toArray(String[]::new));
    }

    private static String[] row(YearResult year) {
        return Stream.concat(Stream.of(Integer.toString(year.year())), figures(year))
                .toArray(String[]::new);
    }

    private static Stream<String> figures(YearResult year) {
        return Stream.of(year.performance(), year.other(), year.ordinary()).flatMap(Comparison::figures);
    }

    private static Stream<String> figures(Reached group) {
        return Stream.of(
                Italian.number(group.counted()),
                Italian.number(group.achieved()),
                Italian.percent(group.ratio().percent()));
    }
}
