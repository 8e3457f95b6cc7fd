package it.consuntivo.intake.exercise;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table from a text with semicolons, as an Italian spreadsheet writes it. */
final class CsvTable {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(false)
            .get();

    private CsvTable() {}

    /** A table with rows; that there is none, is a fault. */
    static Optional<PlanTable> read(String text, Faults faults) {
        return read(text, 1, faults);
    }

    /** A table that may have but its heading. */
    static Optional<PlanTable> readPerhapsEmpty(String text, Faults faults) {
        return read(text, 0, faults);
    }

    private static Optional<PlanTable> read(String text, int fewestRows, Faults faults) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return table(rows(parser, faults), fewestRows, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PlanTable.Row> rows(CSVParser parser, Faults faults) {
        List<PlanTable.Row> rows = new ArrayList<>();
        Iterator<CSVRecord> records = parser.iterator();
        int line = 1;
        try {
            while (records.hasNext()) {
                rows.add(new PlanTable.Row(line, records.next().toList()));
                line = 1 + (int) parser.getCurrentLineNumber();
            }
        } catch (UncheckedIOException e) {
            faults.add(line, "", Phrase.of("csv.quotes"), Phrase.of("csv.quoted"));
        }
        return rows;
    }

    private static Optional<PlanTable> table(List<PlanTable.Row> rows, int fewest, Faults faults) {
        List<PlanTable.Row> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        if (filled.size() <= fewest) {
            faults.add(1, "", Phrase.of("table.no-rows"), Phrase.of("table.rows"));
            return Optional.empty();
        }
        return Optional.of(new PlanTable(filled.get(0), filled.subList(1, filled.size())));
    }
}
