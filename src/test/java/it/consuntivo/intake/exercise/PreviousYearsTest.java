package it.consuntivo.intake.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.PreviousYear;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviousYearsTest {
    private static final String HEADING = "anno;performance_assegnati;performance_raggiunti;altri_strategici_assegnati;"
            + "altri_strategici_raggiunti;ordinari_assegnati;ordinari_raggiunti\n";

    private final JobsFolder folder;

    PreviousYearsTest(@TempDir Path jobs) {
        this.folder = new JobsFolder(jobs).with("e.yaml", JobsFolder.LEAST + "previous-years: e/anni.csv\n");
    }

    @Test
    void earlierYearsComeOldestFirst() {
        folder.with("e/anni.csv", HEADING + "2023;26;25;8;8;150;147\n2022;24;24;0;0;140;140\n");
        assertThat(folder.read().exercise().orElseThrow().previousYears())
                .containsExactly(
                        new PreviousYear(2022, 24, 24, 0, 0, 140, 140), new PreviousYear(2023, 26, 25, 8, 8, 150, 147));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024;1;1;1;1;1;1 | anno: 2024 -> un numero intero da 1990 a 2023",
                "2022;1;1;1;1;1;1 | anno: 2022 -> ogni anno una volta sola",
                "2023;1;2;1;1;1;1 | performance_raggiunti: 2 -> un numero intero da 0 a 1",
                "2023;1;1;1;1;1; | ordinari_raggiunti:  -> un valore: è obbligatorio",
                "2023;1,0;1;1;1;1;1 | performance_assegnati: 1,0 -> un numero intero da 0 a 100000"
            })
    void aRowAtFaultIsToldWithItsLine(String row, String fault) {
        folder.with("e/anni.csv", HEADING + "2022;24;24;0;0;140;140\n" + row + "\n");
        assertThat(folder.faults()).containsExactly("e/anni.csv:3 " + fault);
    }
}
