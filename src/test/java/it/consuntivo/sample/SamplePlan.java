package it.consuntivo.sample;

import it.consuntivo.domain.model.MissionCatalogue;
import it.consuntivo.intake.exercise.MissionCatalogueReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The objectives that the sample's plan assigns, so that workbooks and plan cannot drift apart. */
final class SamplePlan {
    static final Path FILE = Path.of("jobs", "performance-2024", "plan.csv");

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final List<Assigned> objectives;
    private final MissionCatalogue catalogue = new MissionCatalogueReader().read(2024);

    SamplePlan() throws IOException {
        String text = Files.readString(FILE).replaceFirst("^\uFEFF", "");
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            objectives = parser.stream().map(Assigned::of).toList();
        }
    }

    /** A row of the plan. */
    record Assigned(
            String unit,
            String code,
            String type,
            String category,
            String mission,
            String programme,
            String aim,
            String text) {
        private static Assigned of(CSVRecord row) {
            return new Assigned(
                    row.get("settore"),
                    row.get("codice"),
                    row.get("tipo"),
                    row.get("categoria"),
                    row.get("missione"),
                    row.get("programma"),
                    row.get("obiettivo_strategico"),
                    row.get("obiettivo_operativo"));
        }

        int missionNumber() {
            return Integer.parseInt(mission);
        }

        int programmeNumber() {
            return Integer.parseInt(programme);
        }
    }

    List<Assigned> performance(String unit) {
        return of(unit, "performance");
    }

    List<Assigned> others(String unit) {
        return of(unit, "altro_strategico");
    }

    List<Assigned> ordinary(String unit) {
        return of(unit, "ordinario");
    }

    private List<Assigned> of(String unit, String type) {
        return objectives.stream()
                .filter(objective -> objective.unit().equals(unit))
                .filter(objective -> objective.type().equals(type))
                .toList();
    }

    /** Code and official name, joined as an office would: {@code 12 - Diritti sociali…}. */
    String mission(Assigned objective, String joint) {
        return objective.mission()
                + joint
                + catalogue.missionName(objective.mission()).orElseThrow();
    }

    String programme(Assigned objective, String joint) {
        return objective.programme()
                + joint
                + catalogue
                        .programme(objective.mission(), objective.programme())
                        .orElseThrow()
                        .programmeName();
    }
}
