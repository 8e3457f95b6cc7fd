package it.consuntivo.publish.table;

import static it.consuntivo.publish.table.Column.mixed;
import static it.consuntivo.publish.table.Column.text;

import it.consuntivo.domain.check.Difference;
import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.publish.Publication;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What units changed since the workbook that counted before: {@code differenze.csv}. */
final class DifferencesTable {
    private DifferencesTable() {}

    static Table<Difference> of(Publication publication) {
        return Table.of(
                "differenze",
                List.of(
                        text("settore_codice", Difference::unit),
                        text("settore", row -> Names.unit(publication.exercise(), row.unit())),
                        text("file_precedente", Difference::before),
                        text("file", Difference::now),
                        text("tabella", row -> TableWords.of(row.table())),
                        text("codice_obiettivo", Difference::objective),
                        text("voce", Difference::row),
                        text("campo", row -> TableWords.of(row.field())),
                        value("prima", Difference::was),
                        value("dopo", Difference::is)),
                publication.differences());
    }

    /** A column of mixed values, each as in the table that it comes from. */
    private static Column<Difference> value(String name, Function<Difference, Optional<String>> of) {
        return mixed(name, row -> of.apply(row).map(text -> value(row.field(), text)));
    }

    private static Value value(Field field, String text) {
        return switch (field) {
            case TYPE -> new Value.Text(TableWords.of(ObjectiveType.valueOf(text)));
            case OUTCOME -> new Value.Text(TableWords.of(Outcome.valueOf(text)));
            case DIRECTION -> new Value.Text(TableWords.of(Direction.valueOf(text)));
            case WEIGHT, RESULT, ASSIGNED, EXCLUDED, ACHIEVED, ALLOCATED, COMMITTED, PAID, STAFF ->
                new Value.Figure(new BigDecimal(text));
            case PREVIOUS_VALUE, TARGET_VALUE, ACTUAL_VALUE -> ofIndicator(text);
            default -> new Value.Text(text);
        };
    }

    private static Value ofIndicator(String text) {
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return new Value.Figure(new BigDecimal(text));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return new Value.Day(LocalDate.parse(text));
        }
        return new Value.Text(text.matches("true|false") ? TableWords.of(Boolean.parseBoolean(text)) : text);
    }
}
