package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Rules;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.util.List;

/** What the report is, and its three results at a glance. */
record Premise(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.frontMatter("Premessa");
        narrative.write("premessa", book);
        book.grid(results());
    }

    Grid results() {
        Grid grid = new Grid(
                "I risultati del " + account.year() + " in sintesi",
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
