package it.consuntivo.publish.csv;

import it.consuntivo.publish.table.Column;
import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.Value;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as a CSV file: header row, CRLF, quotes where RFC 4180 needs them, the total last. */
public record CsvFile(Table<?> table, CsvDialect dialect) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public static String name(Table<?> table) {
        return table.name() + ".csv";
    }

    public void write(Path target) throws IOException {
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            write(out);
        }
    }

    /** Leaves the writer open to nothing: it is closed. */
    public void write(Writer out) throws IOException {
        if (dialect.hasByteOrderMark()) {
            out.write(BYTE_ORDER_MARK);
        }
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter()).get();
        try (var printer = new CSVPrinter(out, format)) {
            printer.printRecord(table.columns().stream().map(Column::name));
            for (List<Optional<Value>> line : (Iterable<List<Optional<Value>>>) table.lines()::iterator) {
                for (Optional<Value> value : line) {
                    // null, unlike "", is never quoted, not even at the start of a row
                    printer.print(value.map(present -> present.in(dialect)).orElse(null));
                }
                printer.println();
            }
        }
    }
}
