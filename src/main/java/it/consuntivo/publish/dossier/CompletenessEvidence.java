package it.consuntivo.publish.dossier;

import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.util.List;

/** Whether every objective of the plan is in the report: those that no accepted workbook speaks of. */
final class CompletenessEvidence {
    private final Case file;

    CompletenessEvidence(Case file) {
        this.file = file;
    }

    void write(Book book) {
        book.text(file.say("c.method", file.publication().exercise().plan().size()));
        List<ScoredObjective> missing = file.publication().score().objectives().stream()
                .filter(objective -> objective.outcome() == Outcome.NOT_REPORTED)
                .toList();
        if (missing.isEmpty()) {
            book.text(file.say("c.none"));
            return;
        }
        Grid grid = new Grid(
                file.say("c.table"),
                Column.words(file.say("unit"), 28),
                Column.words(file.say("objective"), 16),
                Column.words(file.say("text"), 56));
        missing.forEach(objective -> grid.row(file.unit(objective.unit()), objective.code(), objective.text()));
        book.grid(grid);
    }
}
