package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Rules;
import it.consuntivo.publish.chart.Charts;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.KeyFigure;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One page for those who read no more than one: the three results in large, what they mean in plain words, what became
 * of all objectives, and the figures behind them.
 */
record Brief(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.frontMatter(ReportTexts.of("brief.title"));
        book.keyFigures(keyFigures());
        narrative.write("in-breve", book);
        account.drawings().write(Charts.OUTCOMES, book);
        book.grid(results());
        book.newPage();
    }

    private List<KeyFigure> keyFigures() {
        List<Group> groups = Group.of(account.score());
        List<String> expected = expected();
        return IntStream.range(0, groups.size())
                .mapToObj(i -> keyFigure(groups.get(i), i, expected.get(i)))
                .toList();
    }

    private static KeyFigure keyFigure(Group group, int number, String expected) {
        String below = group.tally().isEmpty()
                ? ReportTexts.of("brief.none")
                : ReportTexts.of("brief.expected." + number, expected);
        return new KeyFigure(group.name(), Italian.percent(group.result().percent()), below);
    }

    Grid results() {
        Grid grid = new Grid(
                ReportTexts.of("brief.table", account.year()),
                Column.words("Gruppo di obiettivi", 40),
                Column.figures("Assegnati", 12),
                Column.figures("Computati", 12),
                Column.figures("Raggiunti", 12),
                Column.figures("Risultato", 12),
                Column.figures("Atteso", 12));
        List<Group> groups = Group.of(account.score());
        for (int i = 0; i < groups.size(); i++) {
            add(grid, groups.get(i), expected().get(i));
        }
        return grid;
    }

    /** Nothing is expected of the other strategic objectives as a whole. */
    private List<String> expected() {
        Rules rules = account.exercise().rules();
        return List.of(
                Italian.percent(rules.expectedResult()),
                "–",
                Italian.percent(rules.ordinary().minimum()));
    }

    private void add(Grid grid, Group group, String expected) {
        grid.row(
                group.name(),
                Italian.number(group.tally().assigned()),
                Italian.number(account.counted(group.tally())),
                Italian.number(group.tally().achieved()),
                Italian.percent(group.result().percent()),
                expected);
    }
}
