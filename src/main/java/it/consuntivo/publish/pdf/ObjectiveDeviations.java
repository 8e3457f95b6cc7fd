package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import java.util.List;

/** The objectives of any type that ended otherwise than planned. */
record ObjectiveDeviations(Account account) {
    Grid grid(String caption, Outcome outcome) {
        Grid grid = new Grid(
                caption,
                Column.words("Settore/servizio", 19),
                Column.words("Codice e tipo", 19),
                Column.words("Obiettivo", 32),
                Column.words("Causa dichiarata", 30));
        account.score().objectives().stream()
                .filter(objective -> objective.outcome() == outcome)
                .forEach(objective -> grid.row(row(objective)));
        return grid;
    }

    private List<Entry> row(ScoredObjective objective) {
        return List.of(
                Entry.of(account.unit(objective.unit())),
                Entry.of(objective.code()).followed(type(objective.type())),
                Entry.of(objective.text()),
                Entry.of(cause(objective)));
    }

    private static String cause(ScoredObjective objective) {
        boolean reported = objective.outcome() != Outcome.NOT_REPORTED;
        return objective.reason().orElse(reported ? "Causa non indicata" : "Nessuna scheda accettata lo riporta");
    }

    private static String type(ObjectiveType type) {
        return switch (type) {
            case PERFORMANCE -> "piano della performance";
            case OTHER_STRATEGIC -> "altro strategico";
            case ORDINARY -> "ordinario";
        };
    }
}
