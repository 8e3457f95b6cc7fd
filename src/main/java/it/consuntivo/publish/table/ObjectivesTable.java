package it.consuntivo.publish.table;

import static it.consuntivo.publish.table.Column.optionalText;
import static it.consuntivo.publish.table.Column.percent;
import static it.consuntivo.publish.table.Column.text;

import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import it.consuntivo.publish.Publication;
import java.util.List;

/** {@code obiettivi.csv}: one row per objective, every type. */
final class ObjectivesTable {
    private ObjectivesTable() {}

    static Table<ScoredObjective> of(Publication publication) {
        return Table.of(
                "obiettivi",
                ListedColumns.around(
                        publication.exercise(),
                        List.of(
                                percent("peso", ScoredObjective::weight).with(new Total.Sum()),
                                text("esito", (ScoredObjective row) -> TableWords.of(row.outcome()))
                                        .required()
                                        .among(Outcome.values(), TableWords::of),
                                percent("risultato", ScoredObjective::result).with(new Total.Sum()),
                                optionalText("motivazione", ScoredObjective::reason))),
                publication.score().objectives());
    }
}
