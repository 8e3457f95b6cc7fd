package it.consuntivo.publish.dossier;

import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.BodyScore.ScoredIndicator;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was not achieved or was excluded, with its reason or the lack of one, and indicators short of their target. */
final class DeviationEvidence {
    private static final Set<Outcome> DEVIATIONS = EnumSet.of(Outcome.NOT_ACHIEVED, Outcome.EXCLUDED);

    private final Case file;

    DeviationEvidence(Case file) {
        this.file = file;
    }

    void write(Book book) {
        List<ScoredObjective> objectives = file.publication().score().objectives().stream()
                .filter(objective -> DEVIATIONS.contains(objective.outcome()))
                .toList();
        if (objectives.isEmpty()) {
            book.text(file.say("g.none"));
        } else {
            book.grid(objectives(objectives));
        }
        List<ScoredIndicator> indicators = file.publication().score().indicators().stream()
                .filter(indicator -> indicator.reached().equals(Optional.of(false)))
                .toList();
        if (indicators.isEmpty()) {
            book.text(file.say("g.no-indicators"));
        } else {
            book.grid(indicators(indicators));
        }
    }

    private Grid objectives(List<ScoredObjective> objectives) {
        Grid grid = new Grid(
                file.say("g.table"),
                Column.words(file.say("unit"), 22),
                Column.words(file.say("objective"), 14),
                Column.words(file.say("outcome"), 16),
                Column.words(file.say("reason"), 48));
        objectives.forEach(objective -> grid.row(
                file.unit(objective.unit()),
                objective.code(),
                file.say("outcome." + objective.outcome()),
                objective.reason().orElseGet(() -> file.say("g.no-reason"))));
        return grid;
    }

    private Grid indicators(List<ScoredIndicator> indicators) {
        Grid grid = new Grid(
                file.say("g.indicators"),
                Column.words(file.say("unit"), 20),
                Column.words(file.say("objective"), 14),
                Column.words(file.say("indicator"), 28),
                Column.figures(file.say("deviation-percent"), 14),
                Column.words(file.say("reason"), 24));
        indicators.forEach(row -> grid.row(
                file.unit(row.indicator().unit()),
                row.objective(),
                row.indicator().name().orElse(""),
                file.percent(row.deviationPercent()),
                row.indicator().note().orElseGet(() -> file.say("g.no-reason"))));
        return grid;
    }
}
