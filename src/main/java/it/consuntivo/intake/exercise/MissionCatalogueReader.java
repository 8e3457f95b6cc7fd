package it.consuntivo.intake.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.consuntivo.domain.model.MissionCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the missions and programmes of the budget from the list that ships with the product, where each row says from
 * which year to which it holds.
 */
public final class MissionCatalogueReader {
    private static final String LIST = "missions-programmes.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /** The programmes in force in that budget year. */
    public MissionCatalogue read(int year) {
        try (InputStream list = MissionCatalogueReader.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("Missing from the program: " + LIST);
            }
            return new MissionCatalogue(
                    year,
                    CSVParser.parse(new InputStreamReader(list, UTF_8), FORMAT).stream()
                            .filter(row -> holds(row, year))
                            .map(MissionCatalogueReader::entry)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(CSVRecord row, int year) {
        String last = row.get("valid_to");
        return Integer.parseInt(row.get("valid_from")) <= year && (last.isEmpty() || year <= Integer.parseInt(last));
    }

    private static MissionCatalogue.Entry entry(CSVRecord row) {
        return new MissionCatalogue.Entry(
                row.get("mission_code"),
                row.get("mission_name"),
                row.get("programme_code"),
                row.get("programme_name"),
                row.get("regions_only").equals("yes"));
    }
}
