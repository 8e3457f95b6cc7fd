package it.consuntivo.intake.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private final JobsFolder folder;

    FingerprintTest(@TempDir Path jobs) {
        this.folder = new JobsFolder(jobs)
                .with(
                        "e.yaml",
                        JobsFolder.LEAST
                                + """
                                plan: {objectives: e/plan.csv}
                                previous-years: e/anni.csv
                                report: {narrative: e/testi}
                                """)
                .with("e/plan.csv", "settore;tipo;obiettivo_operativo\nSPER;ordinario;Nido\n")
                .with(
                        "e/anni.csv",
                        "anno;performance_assegnati;performance_raggiunti;altri_strategici_assegnati;"
                                + "altri_strategici_raggiunti;ordinari_assegnati;ordinari_raggiunti\n2023;1;1;1;1;1;1\n")
                .with("e/testi/premessa.md", "Testo")
                .with("e/decisioni.csv", "settore;codice_obiettivo;regola;valore;chi;data;motivo\n");
    }

    private String fingerprint() {
        return folder.read().exercise().orElseThrow().fingerprint();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e.yaml", "e/plan.csv", "e/anni.csv", "e/testi/premessa.md", "e/decisioni.csv"})
    void aByteMoreInAnyFileOfTheExerciseChangesIt(String file) throws IOException {
        String before = fingerprint();
        Path path = folder.path().resolve(file);
        folder.with(file, Files.readString(path) + "\n");
        assertThat(fingerprint()).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void aFirstFileOfDecisionsChangesIt() throws IOException {
        String before = fingerprint();
        Files.delete(folder.path().resolve("e/decisioni.csv"));
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void aFileThatTheExerciseDoesNotReferToLeavesItAlone() {
        String before = fingerprint();
        folder.with("e/appunti.txt", "x").with("f.yaml", "x");
        assertThat(fingerprint()).isEqualTo(before);
    }
}
