package it.consuntivo.publish.csv;

import static it.consuntivo.publish.csv.Column.integer;
import static it.consuntivo.publish.csv.Column.optionalText;
import static it.consuntivo.publish.csv.Column.text;
import static it.consuntivo.publish.csv.Column.twoDecimals;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import it.consuntivo.publish.Publication;
import java.util.List;
import java.util.Optional;

/** {@code obiettivi.csv}: one row per objective, every type. */
final class ObjectivesCsv {
    private ObjectivesCsv() {}

    static CsvTable<ScoredObjective> of(Publication publication) {
        Exercise exercise = publication.exercise();
        return new CsvTable<>(
                "obiettivi.csv",
                "Obiettivi assegnati e loro esito",
                List.of(
                        integer("anno", row -> exercise.year()),
                        text("settore_codice", ScoredObjective::unit),
                        text("settore", row -> Names.unit(exercise, row.unit())),
                        text("codice", ScoredObjective::code),
                        text("tipo", row -> CsvWords.of(row.type())),
                        optionalText("categoria", row -> row.category().map(code -> Names.category(exercise, code))),
                        optionalText("missione", ScoredObjective::mission),
                        optionalText("missione_descrizione", ScoredObjective::missionName),
                        optionalText("programma", ScoredObjective::programme),
                        optionalText("programma_descrizione", ScoredObjective::programmeName),
                        optionalText("obiettivo_strategico", ScoredObjective::strategicAim),
                        text("obiettivo_operativo", ScoredObjective::text),
                        twoDecimals("peso", ScoredObjective::weight),
                        text("esito", row -> CsvWords.of(row.outcome())),
                        twoDecimals("risultato", ScoredObjective::result),
                        optionalText("motivazione", ScoredObjective::reason),
                        text("file", ScoredObjective::workbook),
                        text("foglio", ScoredObjective::sheet),
                        new Column<>(
                                "riga",
                                Column.Type.INTEGER,
                                (row, dialect) ->
                                        row.row() == 0 ? Optional.empty() : Optional.of(Integer.toString(row.row())))),
                publication.score().objectives());
    }
}
