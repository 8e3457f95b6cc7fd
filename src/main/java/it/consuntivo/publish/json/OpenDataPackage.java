package it.consuntivo.publish.json;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.OpenData;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.csv.CsvDialect;
import it.consuntivo.publish.table.Column;
import it.consuntivo.publish.table.Limits;
import it.consuntivo.publish.table.TableTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code open-data/datapackage.json}: the open tables as a Frictionless Data Package (v1), with what each column may
 * hold, the licence, and whom to ask.
 */
public final class OpenDataPackage {
    private static final TableTexts NAMES = new TableTexts(Language.IT);
    private static final OpenTexts TEXTS = new OpenTexts(Language.IT);

    private OpenDataPackage() {}

    public static void write(Publication publication, OpenData terms, Path target) throws IOException {
        Exercise exercise = publication.exercise();
        String state = publication.score().isFinal() ? "final" : "provisional";
        String matter = OpenTexts.matter(publication);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("profile", "tabular-data-package");
        root.put("name", exercise.name().toLowerCase(Locale.ROOT) + "-open-data");
        root.put("title", TEXTS.of(matter + "title", exercise.body(), Integer.toString(exercise.year())));
        root.put("description", TEXTS.of(matter + "description." + state, exercise.body()));
        root.put("homepage", terms.page().toString());
        root.put("keywords", List.of(TEXTS.of(matter + "keywords").split(", ", -1)));
        root.put("licenses", List.of(licence(OpenLicence.of(terms.licence()))));
        root.put("sources", List.of(Map.of("title", TEXTS.of("source", exercise.body()))));
        root.put("contributors", List.of(contributor(exercise.body(), terms)));
        root.put(
                "resources",
                OpenTable.all(publication).stream()
                        .map(OpenDataPackage::resource)
                        .toList());
        JsonFile.write(root, target);
    }

    private static Map<String, Object> licence(OpenLicence licence) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", licence.name());
        described.put("path", licence.path());
        described.put("title", licence.title());
        return described;
    }

    private static Map<String, Object> contributor(String body, OpenData terms) {
        Map<String, Object> contributor = new LinkedHashMap<>();
        contributor.put("title", body);
        contributor.put("role", "publisher");
        contributor.put("email", terms.contact());
        return contributor;
    }

    private static Map<String, Object> resource(OpenTable open) {
        var schema = new TableSchema(CsvDialect.RFC4180, NAMES);
        Map<String, Object> resource = schema.resource(open.table());
        resource.put("bytes", open.bytes());
        resource.put("hash", "sha256:" + open.sha256());
        resource.put(
                "schema",
                TableSchema.schema(open.table().columns().stream()
                        .map(column -> field(schema, column))
                        .toList()));
        return resource;
    }

    private static Map<String, Object> field(TableSchema schema, Column<?> column) {
        Map<String, Object> field = schema.field(column);
        field.put("title", NAMES.heading(column));
        Map<String, Object> constraints = constraints(column.limits());
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Map<String, Object> constraints(Limits limits) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (limits.isRequired()) {
            constraints.put("required", true);
        }
        limits.least().ifPresent(least -> constraints.put("minimum", least));
        limits.most().ifPresent(most -> constraints.put("maximum", most));
        if (!limits.words().isEmpty()) {
            // as they stand in the file, where «=» has an apostrophe before it
            constraints.put(
                    "enum",
                    limits.words().stream().map(CsvDialect.RFC4180::text).toList());
        }
        return constraints;
    }
}
