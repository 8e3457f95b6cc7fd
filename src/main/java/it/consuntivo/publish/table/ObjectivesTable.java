package it.consuntivo.publish.table;

import static it.consuntivo.publish.table.Column.integer;
import static it.consuntivo.publish.table.Column.optionalInteger;
import static it.consuntivo.publish.table.Column.optionalText;
import static it.consuntivo.publish.table.Column.percent;
import static it.consuntivo.publish.table.Column.text;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import it.consuntivo.publish.Publication;
import java.util.List;
import java.util.Optional;

/** {@code obiettivi.csv}: one row per objective, every type. */
final class ObjectivesTable {
    private ObjectivesTable() {}

    static Table<ScoredObjective> of(Publication publication) {
        Exercise exercise = publication.exercise();
        return Table.of(
                "obiettivi",
                List.of(
                        integer("anno", (ScoredObjective row) -> exercise.year()),
                        text("settore_codice", ScoredObjective::unit).required(),
                        text("settore", (ScoredObjective row) -> Names.unit(exercise, row.unit()))
                                .required(),
                        text("codice", ScoredObjective::code).required().with(new Total.Count()),
                        text("tipo", (ScoredObjective row) -> TableWords.of(row.type()))
                                .required()
                                .among(ObjectiveType.values(), TableWords::of),
                        optionalText("categoria", row -> row.category().map(code -> Names.category(exercise, code))),
                        optionalText("missione", ScoredObjective::mission),
                        optionalText("missione_descrizione", ScoredObjective::missionName),
                        optionalText("programma", ScoredObjective::programme),
                        optionalText("programma_descrizione", ScoredObjective::programmeName),
                        optionalText("obiettivo_strategico", ScoredObjective::strategicAim),
                        text("obiettivo_operativo", ScoredObjective::text),
                        percent("peso", ScoredObjective::weight).with(new Total.Sum()),
                        text("esito", (ScoredObjective row) -> TableWords.of(row.outcome()))
                                .required()
                                .among(Outcome.values(), TableWords::of),
                        percent("risultato", ScoredObjective::result).with(new Total.Sum()),
                        optionalText("motivazione", ScoredObjective::reason),
                        text("file", ScoredObjective::workbook),
                        text("foglio", ScoredObjective::sheet),
                        optionalInteger(
                                "riga", row -> Optional.of((long) row.row()).filter(number -> number > 0))),
                publication.score().objectives());
    }
}
