package it.consuntivo.publish.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table that is published as a CSV file.
 *
 * @param file name of the file
 * @param title what it holds, in Italian
 */
public record CsvTable<T>(String file, String title, List<Column<T>> columns, List<T> rows) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Writes the table: header row, CRLF, quotes where RFC 4180 needs them. */
    public void write(CsvDialect dialect, Path target) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter()).get();
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            if (dialect.hasByteOrderMark()) {
                out.write(BYTE_ORDER_MARK);
            }
            try (var printer = new CSVPrinter(out, format)) {
                printer.printRecord(columns.stream().map(Column::name));
                for (T row : rows) {
                    for (Column<T> column : columns) {
                        // null, unlike "", is never quoted, not even at the start of a row
                        printer.print(column.written().apply(row, dialect).orElse(null));
                    }
                    printer.println();
                }
            }
        }
    }
}
