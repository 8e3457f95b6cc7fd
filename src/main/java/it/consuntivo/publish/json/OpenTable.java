package it.consuntivo.publish.json;

import it.consuntivo.domain.model.Sha256;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.csv.CsvDialect;
import it.consuntivo.publish.csv.CsvFile;
import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that is opened, with the size and the hash of its file.
 *
 * @param bytes size of the CSV file in the open dialect
 * @param sha256 of that file, in hex
 */
record OpenTable(Table<?> table, long bytes, String sha256) {
    static List<OpenTable> all(Publication publication) throws IOException {
        List<OpenTable> all = new ArrayList<>();
        for (Table<?> table : Tables.open(publication)) {
            all.add(of(table));
        }
        return all;
    }

    private static OpenTable of(Table<?> table) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Sha256 hash = Sha256.begin();
        try (Writer out = new OutputStreamWriter(hash.on(bytes), StandardCharsets.UTF_8)) {
            new CsvFile(table, CsvDialect.RFC4180).write(out);
        }
        return new OpenTable(table, bytes.size(), hash.hex());
    }
}
