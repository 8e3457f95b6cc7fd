package it.consuntivo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.intake.exercise.ExerciseReader;
import it.consuntivo.intake.exercise.ExerciseReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleWorkbooksTest {
    private static final List<String> ACHIEVED = List.of("sì", "si", "x", "raggiunto", "conseguito", "100%", "true");

    private static Exercise exercise() {
        ExerciseReading reading = new ExerciseReader(heading -> true, (section, text) -> List.of())
                .read(Path.of("jobs"), "performance-2024");
        assertThat(reading.faults()).isEmpty();
        return reading.exercise().orElseThrow();
    }

    @Test
    void theWorkbooksInTheFolderAreThoseThatTheProgramWrites() throws IOException {
        SortedMap<String, byte[]> written = SampleWorkbooks.all();
        try (Stream<Path> files = Files.list(SampleWorkbooks.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".xlsx")))
                    .containsExactlyInAnyOrderElementsOf(written.keySet());
        }
        for (String name : written.keySet()) {
            assertThat(Files.readAllBytes(SampleWorkbooks.FOLDER.resolve(name)))
                    .as(name)
                    .isEqualTo(written.get(name));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SPER, 4, 1, 14",
        "STEC, 4, 2, 38",
        "SFIN, 4, 2, 44",
        "SIST, 4, 1, 23",
        "SCUL, 4, 1, 28",
        "PLOC, 3, 1, 5",
        "SGEN, 2, 0, 0"
    })
    void thePlanAssignsWhatTheSourceReportCounts(String unit, int performance, int others, int ordinary) {
        Exercise exercise = exercise();
        assertThat(exercise.planned(unit, ObjectiveType.PERFORMANCE)).hasSize(performance);
        assertThat(exercise.planned(unit, ObjectiveType.OTHER_STRATEGIC)).hasSize(others);
        assertThat(exercise.planned(unit, ObjectiveType.ORDINARY)).hasSize(ordinary);
    }

    @Test
    void theOtherStrategicObjectivesFallIntoSixAndTwo() {
        assertThat(exercise().plan())
                .filteredOn(objective -> objective.type() == ObjectiveType.OTHER_STRATEGIC)
                .extracting(objective -> objective.category().orElseThrow())
                .containsOnly("MINPEG", "INTERSET")
                .filteredOn("INTERSET"::equals)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "SPER, Servizi alla persona - consuntivo 2024.xlsx",
        "STEC, OBIETTIVI_TECNICI_2024_def.xlsx",
        "SFIN, servizi-finanziari-rendicontazione-2024.xlsx",
        "SIST, Rendicontazione Servizi Istituzionali.xlsx",
        "SCUL, Cultura obiettivi 2024 rev2.xlsx",
        "PLOC, polizia locale.xlsx",
        "SGEN, segretario generale 2024.xlsx"
    })
    void eachWorkbookReportsItsUnitsObjectivesOnceAndInOrder(String unit, String file) throws IOException {
        List<ReadBack.Read> read = read(file);
        for (ObjectiveType type : ObjectiveType.values()) {
            String letter = type.code("", 1).substring(1, 2);
            assertThat(read)
                    .filteredOn(objective -> objective.type().equals(letter))
                    .extracting(ReadBack.Read::text)
                    .containsExactlyElementsOf(exercise().planned(unit, type).stream()
                            .map(PlannedObjective::text)
                            .toList());
        }
        assertThat(read)
                .filteredOn(objective -> !ACHIEVED.contains(objective.outcome().toLowerCase(Locale.ROOT)))
                .hasSize(unit.equals("STEC") ? 4 : 0);
    }

    @Test
    void technicalServicesMissedThreeOrdinaryObjectivesAndHadOneExcluded() throws IOException {
        assertThat(read("OBIETTIVI_TECNICI_2024_def.xlsx"))
                .filteredOn(objective -> !objective.outcome().equals("raggiunto"))
                .extracting(objective -> objective.type() + " " + objective.outcome())
                .containsExactlyInAnyOrder("O non raggiunto", "O non raggiunto", "O non raggiunto", "O escluso");
    }

    private static List<ReadBack.Read> read(String file) throws IOException {
        return ReadBack.objectives(Files.readAllBytes(SampleWorkbooks.FOLDER.resolve(file)));
    }
}
