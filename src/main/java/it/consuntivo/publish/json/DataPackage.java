package it.consuntivo.publish.json;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.csv.CsvDialect;
import it.consuntivo.publish.table.TableTexts;
import it.consuntivo.publish.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** {@code datapackage.json}: the CSV files as a Frictionless Data Package (v1). */
public final class DataPackage {
    public static final String FILE = "datapackage.json";

    private DataPackage() {}

    public static void write(Publication publication, Path target) throws IOException {
        Exercise exercise = publication.exercise();
        var schema = new TableSchema(CsvDialect.of(exercise.output().dialect()), new TableTexts(Language.IT));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("profile", "tabular-data-package");
        root.put("name", exercise.name().toLowerCase(Locale.ROOT));
        root.put("title", title(publication));
        root.put(
                "resources",
                Tables.all(publication).stream().map(schema::resource).toList());
        JsonFile.write(root, target);
    }

    private static String title(Publication publication) {
        Exercise exercise = publication.exercise();
        String matter = publication.isMonitoring() ? "Monitoraggio della performance" : "Relazione sulla performance";
        return exercise.body() + " – " + matter + " " + exercise.year();
    }
}
