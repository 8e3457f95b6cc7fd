package it.consuntivo.publish.json;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of Frictionless Table Schema and CSV Dialect (v1), held against the files of a package: dialect, header,
 * missing values, types, formats and constraints as the descriptor gives them.
 */
public final class TableSchemaCheck {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final JsonNode fields;
    private final List<String> missing;
    private final List<String> faults = new ArrayList<>();

    private TableSchemaCheck(JsonNode resource) {
        this.name = resource.path("path").asString();
        this.fields = resource.at("/schema/fields");
        this.missing = resource.at("/schema/missingValues")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** Everything that is wrong with the files of a package. */
    public static List<String> faults(Path descriptor) throws IOException {
        JsonNode root = JSON.readTree(Files.readString(descriptor));
        List<String> faults = new ArrayList<>();
        if (root.path("resources").isEmpty()) {
            faults.add("no resource");
        }
        for (JsonNode resource : root.path("resources")) {
            var check = new TableSchemaCheck(resource);
            Path file = descriptor.resolveSibling(resource.path("path").asString());
            check.file(Files.readString(file, StandardCharsets.UTF_8), resource.path("dialect"));
            faults.addAll(check.faults);
        }
        return faults;
    }

    private void file(String text, JsonNode dialect) throws IOException {
        expect(!text.startsWith("\uFEFF"), 0, "byte order mark");
        expect(text.replaceAll("\"[^\"]*\"", "").replace("\r\n", "").matches("[^\r\n]*"), 0, "line ends");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.path("delimiter").asString())
                .setRecordSeparator(dialect.path("lineTerminator").asString())
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<CSVRecord> records = parser.getRecords();
            List<String> names = fields.valueStream()
                    .map(field -> field.path("name").asString())
                    .toList();
            expect(records.get(0).toList().equals(names), 1, "header");
            records.subList(1, records.size()).forEach(this::row);
        }
    }

    private void row(CSVRecord row) {
        expect(row.size() == fields.size(), row.getRecordNumber(), "number of cells");
        for (int i = 0; i < Math.min(row.size(), fields.size()); i++) {
            cell(fields.get(i), row.get(i), row.getRecordNumber());
        }
    }

    private void cell(JsonNode field, String text, long row) {
        JsonNode limits = field.path("constraints");
        String what = field.path("name").asString() + " is " + text;
        if (missing.contains(text)) {
            expect(!limits.path("required").asBoolean(false), row, what + ", but required");
            return;
        }
        if (limits.has("enum")) {
            expect(
                    limits.path("enum").valueStream().anyMatch(word -> word.asString()
                            .equals(text)),
                    row,
                    what);
        }
        switch (field.path("type").asString()) {
            case "string" -> expect(true, row, what);
            case "integer" -> expect(text.matches("-?\\d+") && within(limits, text), row, what);
            case "number" -> expect(text.matches("-?\\d+(\\.\\d+)?") && within(limits, text), row, what);
            case "date" -> expect(isDay(text), row, what);
            default -> faults.add("unknown type of " + field);
        }
    }

    private static boolean within(JsonNode limits, String number) {
        var value = new BigDecimal(number);
        return (!limits.has("minimum") || value.compareTo(limits.path("minimum").decimalValue()) >= 0)
                && (!limits.has("maximum")
                        || value.compareTo(limits.path("maximum").decimalValue()) <= 0);
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private void expect(boolean holds, long row, String what) {
        if (!holds) {
            faults.add(name + ":" + row + " " + what);
        }
    }
}
