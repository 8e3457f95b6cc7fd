package it.consuntivo.publish.dossier;

import it.consuntivo.domain.check.DecisionUse;
import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where each figure comes from: files with their hashes, the rows read from each sheet, and who decided what. */
final class TraceEvidence {
    private final Case file;

    TraceEvidence(Case file) {
        this.file = file;
    }

    void write(Book book) {
        book.text(file.say("f.method"));
        book.grid(files());
        book.grid(rows());
        decisions(book);
    }

    private Grid files() {
        Grid grid = new Grid(file.say("f.files"), Column.words(file.say("file"), 38), Column.words("SHA-256", 62));
        file.publication().deliveries().stream()
                .filter(delivery -> delivery.state() == Delivery.State.ACCEPTED)
                .forEach(delivery ->
                        grid.row(delivery.file().name(), delivery.file().sha256()));
        return grid;
    }

    /** The cells behind the figures, sheet by sheet; the single row of each objective stands in {@code obiettivi.csv}. */
    private Grid rows() {
        Map<List<String>, List<ScoredObjective>> bySheet =
                new TreeMap<>(Comparator.comparing(sheet -> String.join("\n", sheet)));
        file.publication().score().objectives().stream()
                .filter(objective -> !objective.workbook().isEmpty())
                .forEach(objective -> bySheet.computeIfAbsent(
                                List.of(objective.workbook(), objective.sheet()), sheet -> new ArrayList<>())
                        .add(objective));
        Grid grid = new Grid(
                file.say("f.rows"),
                Column.words(file.say("file"), 40),
                Column.words(file.say("sheet"), 26),
                Column.figures(file.say("rows"), 16),
                Column.figures(file.say("objectives"), 18));
        bySheet.forEach((sheet, objectives) ->
                grid.row(sheet.get(0), sheet.get(1), span(objectives), Integer.toString(objectives.size())));
        return grid;
    }

    private static String span(List<ScoredObjective> objectives) {
        int first = objectives.stream().mapToInt(ScoredObjective::row).min().orElse(0);
        int last = objectives.stream().mapToInt(ScoredObjective::row).max().orElse(0);
        return first + "–" + last;
    }

    private void decisions(Book book) {
        List<DecisionUse> decisions = file.publication().decisions();
        if (decisions.isEmpty()) {
            book.text(file.say("f.no-decisions"));
            return;
        }
        Grid grid = new Grid(
                file.say("f.decisions"),
                Column.words(file.say("unit"), 24),
                Column.words(file.say("objective"), 14),
                Column.words(file.say("code"), 10),
                Column.words(file.say("decided"), 26),
                Column.words(file.say("reason"), 26));
        decisions.forEach(use -> grid.row(List.of(
                Entry.of(file.unit(use.lifted().unit().orElse(use.decision().unit()))),
                Entry.of(use.decision().objective()),
                Entry.of(use.lifted().code().id()),
                Entry.of(use.decision().who()).followed(use.decision().date()),
                Entry.of(use.decision().reason()))));
        book.grid(grid);
    }
}
