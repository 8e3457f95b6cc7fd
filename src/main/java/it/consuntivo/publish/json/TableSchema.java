package it.consuntivo.publish.json;

import it.consuntivo.publish.csv.CsvDialect;
import it.consuntivo.publish.csv.CsvFile;
import it.consuntivo.publish.table.Column;
import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.TableTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV file as a resource of a Frictionless Data Package (v1), with Table Schema and CSV Dialect. */
record TableSchema(CsvDialect dialect, TableTexts texts) {
    Map<String, Object> resource(Table<?> table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("title", texts.title(table));
        resource.put("path", CsvFile.name(table));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", described());
        resource.put("schema", schema(table.columns().stream().map(this::field).toList()));
        return resource;
    }

    private Map<String, Object> described() {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("delimiter", String.valueOf(dialect.delimiter()));
        described.put("lineTerminator", "\r\n");
        described.put("quoteChar", "\"");
        described.put("doubleQuote", true);
        described.put("skipInitialSpace", false);
        described.put("header", true);
        return described;
    }

    static Map<String, Object> schema(List<Map<String, Object>> fields) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        return schema;
    }

    Map<String, Object> field(Column<?> column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        switch (column.kind()) {
            case TEXT, MIXED -> field.put("type", "string");
            case INTEGER -> field.put("type", "integer");
            case AMOUNT, PERCENT, DECIMAL -> {
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
