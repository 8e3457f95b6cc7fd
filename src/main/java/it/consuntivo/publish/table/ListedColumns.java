package it.consuntivo.publish.table;

import static it.consuntivo.publish.table.Column.integer;
import static it.consuntivo.publish.table.Column.optionalInteger;
import static it.consuntivo.publish.table.Column.optionalText;
import static it.consuntivo.publish.table.Column.text;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.score.Listed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that every table of single objectives has. */
final class ListedColumns {
    private ListedColumns() {}

    /** Whose it is and what was assigned, then the table's own, then where it was read. */
    static <T extends Listed> List<Column<T>> around(Exercise exercise, List<Column<T>> own) {
        return Stream.of(ListedColumns.<T>assigned(exercise), own, ListedColumns.<T>read())
                .flatMap(List::stream)
                .toList();
    }

    private static <T extends Listed> List<Column<T>> assigned(Exercise exercise) {
        return List.of(
                integer("anno", (T row) -> exercise.year()),
                Column.<T>text("settore_codice", Listed::unit).required(),
                text("settore", (T row) -> Names.unit(exercise, row.unit())).required(),
                Column.<T>text("codice", Listed::code).required().with(new Total.Count()),
                text("tipo", (T row) -> TableWords.of(row.type()))
                        .required()
                        .among(ObjectiveType.values(), TableWords::of),
                optionalText("categoria", row -> row.category().map(code -> Names.category(exercise, code))),
                optionalText("missione", Listed::mission),
                optionalText("missione_descrizione", Listed::missionName),
                optionalText("programma", Listed::programme),
                optionalText("programma_descrizione", Listed::programmeName),
                optionalText("obiettivo_strategico", Listed::strategicAim),
                text("obiettivo_operativo", Listed::text));
    }

    private static <T extends Listed> List<Column<T>> read() {
        return List.of(
                text("file", Listed::workbook),
                text("foglio", Listed::sheet),
                optionalInteger("riga", row -> Optional.of((long) row.row()).filter(number -> number > 0)));
    }
}
