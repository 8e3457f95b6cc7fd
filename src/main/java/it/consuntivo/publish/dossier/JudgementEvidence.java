package it.consuntivo.publish.dossier;

import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.Standing;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The overall results beside what is expected, and what the board itself still has to decide. */
final class JudgementEvidence {
    private final Case file;

    JudgementEvidence(Case file) {
        this.file = file;
    }

    void write(Book book) {
        BodyScore score = file.publication().score();
        Grid grid = new Grid(
                file.say("b.table"),
                Column.words(file.say("group"), 40),
                Column.figures(file.say("assigned"), 15),
                Column.figures(file.say("achieved"), 15),
                Column.figures(file.say("result"), 15),
                Column.figures(file.say("expected"), 15));
        row(
                grid,
                "performance",
                score.performanceTotal().tally(),
                score.performanceTotal().index().percent(),
                Optional.of(file.publication().exercise().rules().expectedResult()));
        row(
                grid,
                "other",
                score.categoryTotal().tally(),
                score.categoryTotal().ratio().percent(),
                Optional.empty());
        row(
                grid,
                "ordinary",
                score.ordinaryTotal().tally(),
                score.ordinaryTotal().ratio().percent(),
                Optional.of(score.ordinaryTotal().minimum()));
        book.grid(grid);
        book.text(
                file.say("b.judgement." + score.judgement().map(Standing::name).orElse("NONE")));
        undecided(score, book);
    }

    private void row(Grid grid, String group, Tally tally, Optional<BigDecimal> result, Optional<BigDecimal> expected) {
        grid.row(
                file.say("group." + group),
                Integer.toString(tally.assigned()),
                Integer.toString(tally.achieved()),
                file.percent(result),
                expected.isPresent() ? file.percent(expected) : "–");
    }

    private void undecided(BodyScore score, Book book) {
        List<String> units = score.ordinary().stream()
                .filter(row -> row.evaluation().isEmpty())
                .filter(row -> row.standing().equals(Optional.of(Standing.BELOW)))
                .map(OrdinaryRow::unit)
                .flatMap(Optional::stream)
                .map(file::unit)
                .toList();
        book.text(
                units.isEmpty()
                        ? file.say("b.decided")
                        : file.say("b.undecided", units.size(), String.join(", ", units)));
    }
}
