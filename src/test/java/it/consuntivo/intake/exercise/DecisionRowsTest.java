package it.consuntivo.intake.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Decision;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionRowsTest {
    private static final String HEADING = "settore;codice_obiettivo;regola;valore;chi;data;motivo\n";

    private final JobsFolder folder;

    DecisionRowsTest(@TempDir Path jobs) {
        this.folder = new JobsFolder(jobs).with("e.yaml", JobsFolder.LEAST);
    }

    @Test
    void decisionsAreReadAsWrittenWithTheirLines() {
        folder.with(
                "e/decisioni.csv", HEADING + "SPER;P-01;D12;sì;Segretario;02/05/2025;\"Nota; prot. 12\"\n\n;;;;;;x\n");
        assertThat(folder.read().exercise().orElseThrow().decisions())
                .containsExactly(
                        new Decision(2, "SPER", "P-01", "D12", "sì", "Segretario", "02/05/2025", "Nota; prot. 12"),
                        new Decision(4, "", "", "", "", "", "", "x"));
    }

    @Test
    void anExerciseNeedsNoDecisions() {
        assertThat(folder.read().exercise().orElseThrow().decisions()).isEmpty();
        folder.with("e/decisioni.csv", HEADING);
        assertThat(folder.read().exercise().orElseThrow().decisions()).isEmpty();
    }

    @Test
    void aFileThatIsNoTableOfDecisionsIsAFaultOfTheExercise() {
        folder.with("e/decisioni.csv", "settore;regola\nSPER;D12\n");
        assertThat(folder.faults())
                .contains(
                        "e/decisioni.csv:1 valore:  -> la colonna «valore»",
                        "e/decisioni.csv:1 chi:  -> la colonna «chi»");
    }
}
