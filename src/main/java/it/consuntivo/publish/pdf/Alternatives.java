package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Denominator;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;

/**
 * What the other rules would give: the results with and without the excluded objectives, all of the same weight. Whoever
 * reads a percentage can see how much of it is the rule's doing.
 */
record Alternatives(Account account) {
    Grid grid() {
        Grid grid = new Grid(
                "I risultati secondo le regole in vigore e secondo le alternative",
                Column.words("Gruppo di obiettivi", 34),
                Column.figures("Regole in vigore", 22),
                Column.figures("Senza gli esclusi, pesi uguali", 22),
                Column.figures("Con gli esclusi, pesi uguali", 22));
        Group.of(account.score())
                .forEach(group -> grid.row(
                        group.name(),
                        Italian.percent(group.result().percent()),
                        under(Denominator.NET, group),
                        under(Denominator.GROSS, group)));
        return grid;
    }

    private static String under(Denominator denominator, Group group) {
        return Italian.percent(group.tally().ratio(denominator).percent());
    }
}
