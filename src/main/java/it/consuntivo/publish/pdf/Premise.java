package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.math.BigDecimal;

/** What the report is, and its three results at a glance. */
record Premise(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.frontMatter("Premessa");
        narrative.write("premessa", book);
        book.grid(results());
    }

    private Grid results() {
        BodyScore score = account.score();
        BigDecimal expected = account.exercise().rules().expectedResult();
        Grid grid = new Grid(
                "I risultati del " + account.year() + " in sintesi",
                Column.words("Gruppo di obiettivi", 40),
                Column.figures("Assegnati", 12),
                Column.figures("Computati", 12),
                Column.figures("Raggiunti", 12),
                Column.figures("Risultato", 12),
                Column.figures("Atteso", 12));
        add(
                grid,
                "Piano della performance",
                score.performanceTotal().tally(),
                score.performanceTotal().index(),
                Italian.percent(expected));
        add(
                grid,
                "Altri obiettivi strategici",
                score.categoryTotal().tally(),
                score.categoryTotal().ratio(),
                "–");
        add(
                grid,
                "Obiettivi ordinari e di miglioramento",
                score.ordinaryTotal().tally(),
                score.ordinaryTotal().ratio(),
                Italian.percent(score.ordinaryTotal().minimum()));
        return grid;
    }

    private void add(Grid grid, String group, Tally tally, Ratio result, String expected) {
        grid.row(
                group,
                Italian.number(tally.assigned()),
                Italian.number(account.counted(tally)),
                Italian.number(tally.achieved()),
                Italian.percent(result.percent()),
                expected);
    }
}
