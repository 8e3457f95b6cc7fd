package it.consuntivo.publish.json;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.csv.Column;
import it.consuntivo.publish.csv.CsvDialect;
import it.consuntivo.publish.csv.CsvTable;
import it.consuntivo.publish.csv.CsvTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code datapackage.json}: the CSV files as a Frictionless Data Package (v1), with Table Schema and CSV Dialect. */
public final class DataPackage {
    public static final String FILE = "datapackage.json";

    private DataPackage() {}

    public static void write(Publication publication, Path target) throws IOException {
        Exercise exercise = publication.exercise();
        CsvDialect dialect = CsvDialect.of(exercise.output().dialect());
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("profile", "tabular-data-package");
        root.put("name", exercise.name().toLowerCase(Locale.ROOT));
        root.put("title", exercise.body() + " – Relazione sulla performance " + exercise.year());
        root.put(
                "resources",
                CsvTables.all(publication).stream()
                        .map(table -> resource(table, dialect))
                        .toList());
        JsonFile.write(root, target);
    }

    private static Map<String, Object> resource(CsvTable<?> table, CsvDialect dialect) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.file().replace(".csv", ""));
        resource.put("title", table.title());
        resource.put("path", table.file());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", dialect(dialect));
        resource.put("schema", schema(table, dialect));
        return resource;
    }

    private static Map<String, Object> dialect(CsvDialect dialect) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("delimiter", String.valueOf(dialect.delimiter()));
        described.put("lineTerminator", "\r\n");
        described.put("quoteChar", "\"");
        described.put("doubleQuote", true);
        described.put("skipInitialSpace", false);
        described.put("header", true);
        return described;
    }

    private static Map<String, Object> schema(CsvTable<?> table, CsvDialect dialect) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                table.columns().stream().map(column -> field(column, dialect)).toList());
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static Map<String, Object> field(Column<?> column, CsvDialect dialect) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        switch (column.type()) {
            case TEXT -> field.put("type", "string");
            case INTEGER -> field.put("type", "integer");
            case DECIMAL -> {
                field.put("type", "number");
                field.put("decimalChar", String.valueOf(dialect.decimalMark()));
            }
            case DATE -> {
                field.put("type", "date");
                field.put("format", dialect.frictionlessDate());
            }
        }
        return field;
    }
}
