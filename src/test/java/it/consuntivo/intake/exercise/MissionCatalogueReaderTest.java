package it.consuntivo.intake.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.MissionCatalogue;
import it.consuntivo.domain.model.MissionCatalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissionCatalogueReaderTest {
    private final MissionCatalogueReader reader = new MissionCatalogueReader();

    @ParameterizedTest
    @CsvSource({"2016, 72, 27", "2024, 72, 27", "2025, 72, 27", "2026, 73, 27", "2100, 73, 27"})
    void everyYearHasItsOwnNumberOfProgrammes(int year, int local, int regional) {
        MissionCatalogue catalogue = reader.read(year);
        assertThat(catalogue.year()).isEqualTo(year);
        assertThat(catalogue.entries()).filteredOn(Entry::regionsOnly).hasSize(regional);
        assertThat(catalogue.entries())
                .filteredOn(entry -> !entry.regionsOnly())
                .hasSize(local);
    }

    @Test
    void thereAreTwentyThreeMissions() {
        assertThat(reader.read(2024).entries().stream().map(Entry::mission).distinct())
                .hasSize(23);
    }

    @Test
    void codesAreUniqueWithinAYear() {
        assertThat(reader.read(2026).entries())
                .extracting(entry -> entry.mission() + entry.programme())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025 | Interventi per l'infanzia e i minori e per asili nido",
                "2026 | Interventi per l'infanzia e i minori"
            })
    void theNurseriesLeaveProgrammeOneIn2026(int year, String name) {
        assertThat(reader.read(year).programme("12", "01"))
                .map(Entry::programmeName)
                .hasValue(name);
        assertThat(reader.read(year).programme("12", "11").isPresent()).isEqualTo(year == 2026);
    }
}
