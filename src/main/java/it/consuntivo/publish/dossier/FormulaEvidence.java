package it.consuntivo.publish.dossier;

import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Term;
import java.util.List;

/** The rules of calculation in force, and the totals as exact fractions for whoever wants to reckon them again. */
final class FormulaEvidence {
    private final Case file;

    FormulaEvidence(Case file) {
        this.file = file;
    }

    void write(Book book) {
        Rules rules = file.publication().exercise().rules();
        book.terms(List.of(
                new Term(file.say("e.weights"), file.say("e.weights." + rules.weights())),
                new Term(file.say("e.denominator"), file.say("e.denominator." + rules.denominator())),
                new Term(file.say("e.rounding"), file.say("e.rounding.text")),
                new Term(
                        file.say("e.thresholds"),
                        file.say(
                                "e.thresholds.text",
                                rules.expectedResult(),
                                rules.ordinary().minimum())),
                new Term(
                        file.say("e.below"),
                        file.say("e.below." + rules.ordinary().belowMinimum()))));
        book.grid(totals(file.publication().score()));
    }

    private Grid totals(BodyScore score) {
        Grid grid = new Grid(
                file.say("e.table"),
                Column.words(file.say("group"), 40),
                Column.figures(file.say("part"), 20),
                Column.figures(file.say("whole"), 20),
                Column.figures(file.say("result"), 20));
        row(grid, "performance", score.performanceTotal().index());
        row(grid, "other", score.categoryTotal().ratio());
        row(grid, "ordinary", score.ordinaryTotal().ratio());
        return grid;
    }

    private void row(Grid grid, String group, Ratio ratio) {
        grid.row(
                file.say("group." + group),
                file.say("number", ratio.part()),
                file.say("number", ratio.whole()),
                file.percent(ratio.percent()));
    }
}
