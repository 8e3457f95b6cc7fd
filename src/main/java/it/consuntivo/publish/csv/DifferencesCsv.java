package it.consuntivo.publish.csv;

import static it.consuntivo.publish.csv.Column.text;

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
final class DifferencesCsv {
    private DifferencesCsv() {}

    static CsvTable<Difference> of(Publication publication) {
        return new CsvTable<>(
                "differenze.csv",
                "Differenze rispetto alla consegna precedente",
                List.of(
                        text("settore_codice", Difference::unit),
                        text("settore", row -> Names.unit(publication.exercise(), row.unit())),
                        text("file_precedente", Difference::before),
                        text("file", Difference::now),
                        text("tabella", row -> CsvWords.of(row.table())),
                        text("codice_obiettivo", Difference::objective),
                        text("voce", Difference::row),
                        text("campo", row -> CsvWords.of(row.field())),
                        value("prima", Difference::was),
                        value("dopo", Difference::is)),
                publication.differences());
    }

    /** A column of mixed values, each written as in the table that it comes from. */
    private static Column<Difference> value(String name, Function<Difference, Optional<String>> of) {
        return new Column<>(name, Column.Type.TEXT, (row, dialect) -> of.apply(row)
                .map(text -> written(row.field(), text, dialect)));
    }

    private static String written(Field field, String text, CsvDialect dialect) {
        return switch (field) {
            case TYPE -> CsvWords.of(ObjectiveType.valueOf(text));
            case OUTCOME -> CsvWords.of(Outcome.valueOf(text));
            case DIRECTION -> CsvWords.of(Direction.valueOf(text));
            case WEIGHT, RESULT, ASSIGNED, EXCLUDED, ACHIEVED, ALLOCATED, COMMITTED, PAID, STAFF ->
                dialect.number(new BigDecimal(text));
            case PREVIOUS_VALUE, TARGET_VALUE, ACTUAL_VALUE -> ofIndicator(text, dialect);
            default -> SafeText.of(text);
        };
    }

    private static String ofIndicator(String text, CsvDialect dialect) {
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return dialect.number(new BigDecimal(text));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return dialect.date(LocalDate.parse(text));
        }
        return text.matches("true|false") ? CsvWords.of(Boolean.parseBoolean(text)) : SafeText.of(text);
    }
}
