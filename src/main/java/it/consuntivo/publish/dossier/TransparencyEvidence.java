package it.consuntivo.publish.dossier;

import it.consuntivo.domain.model.Words;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.util.List;

/** Objectives that speak of anticorruption or transparency. A list to start from: words are not meanings. */
final class TransparencyEvidence {
    private static final List<String> WORDS =
            List.of("anticorruzione", "corruzione", "trasparenza", "integrita", "accessocivico");

    private final Case file;

    TransparencyEvidence(Case file) {
        this.file = file;
    }

    void write(Book book) {
        List<ScoredObjective> found = file.publication().score().objectives().stream()
                .filter(TransparencyEvidence::speaksOfIt)
                .toList();
        book.text(file.say("d.method"));
        if (found.isEmpty()) {
            book.text(file.say("d.none"));
            return;
        }
        Grid grid = new Grid(
                file.say("d.table"),
                Column.words(file.say("unit"), 24),
                Column.words(file.say("objective"), 14),
                Column.words(file.say("text"), 46),
                Column.words(file.say("outcome"), 16));
        found.forEach(objective -> grid.row(
                file.unit(objective.unit()),
                objective.code(),
                objective.text(),
                file.say("outcome." + objective.outcome())));
        book.grid(grid);
    }

    private static boolean speaksOfIt(ScoredObjective objective) {
        String text =
                Words.fold(objective.text() + " " + objective.strategicAim().orElse(""));
        return WORDS.stream().anyMatch(text::contains);
    }
}
