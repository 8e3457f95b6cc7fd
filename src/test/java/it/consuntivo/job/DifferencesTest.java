package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of a unit that submits again. */
class DifferencesTest {
    private static final String HEAD =
            "Codice | Tipo | Missione | Programma | Ob. strategico | Ob. operativo | Raggiunto"
                    + " | Settore | Motivazione";

    @TempDir
    Path home = Path.of("");

    private Town drop(Town town, String name, String changed, String outcome) throws IOException {
        return town.drop(
                name,
                "Foglio1",
                Instant.parse(changed),
                HEAD,
                "1 | Performance | 01 | 03 | Conti in ordine | Bilancio | " + outcome + " | FIN | Tempi stretti");
    }

    private List<String> differences(Town town) throws IOException {
        return Files.readAllLines(town.published().resolve("differenze.csv")).stream()
                .skip(1)
                .toList();
    }

    @Test
    void aFirstSubmissionDiffersFromNothing() throws IOException {
        Town town = drop(new Town(home), "fin.xlsx", "2025-03-01T10:00:00Z", "sì");
        town.call("run");
        assertThat(differences(town)).isEmpty();
    }

    @Test
    void aNewerWorkbookIsHeldAgainstTheOneThatCountedBefore() throws IOException {
        Town town = drop(new Town(home), "fin.xlsx", "2025-03-01T10:00:00Z", "sì");
        town.call("run");
        drop(town, "fin bis.xlsx", "2025-03-02T10:00:00Z", "no");
        var second = town.call("run");
        assertThat(differences(town))
                .containsExactly(
                        "FIN;Servizi finanziari;fin.xlsx;fin bis.xlsx;obiettivi;1;;esito;raggiunto;non_raggiunto");
        assertThat(second.out()).contains("differenze.csv");
    }

    @Test
    void aRunRepeatedSaysTheSame() throws IOException {
        Town town = drop(new Town(home), "fin.xlsx", "2025-03-01T10:00:00Z", "sì");
        town.call("run");
        drop(town, "fin.xlsx", "2025-03-02T10:00:00Z", "no");
        town.call("run");
        List<String> once = differences(town);
        town.call("run", "--force");
        assertThat(differences(town)).isEqualTo(once).hasSize(1);
    }

    @Test
    void aRejectedWorkbookNeverCountedAndIsNotComparedWith() throws IOException {
        Town town = drop(new Town(home), "fin.xlsx", "2025-03-01T10:00:00Z", "sì");
        town.call("run");
        drop(town, "fin.xlsx", "2025-03-02T10:00:00Z", "forse");
        town.call("run");
        assertThat(differences(town)).isEmpty();
        drop(town, "fin.xlsx", "2025-03-03T10:00:00Z", "no");
        town.call("run");
        assertThat(differences(town)).hasSize(1).first().asString().endsWith("raggiunto;non_raggiunto");
    }

    @Test
    void aUnitsOwnWordsAreNoFormulaForAnySpreadsheet() throws IOException {
        Town town = drop(new Town(home), "fin.xlsx", "2025-03-01T10:00:00Z", "sì");
        town.call("run");
        town.drop(
                "fin.xlsx",
                "Foglio1",
                Instant.parse("2025-03-02T10:00:00Z"),
                HEAD,
                "1 | Performance | 01 | 03 | Conti in ordine | =1+1 | sì | FIN | Tempi stretti");
        town.call("run");
        assertThat(differences(town)).first().asString().endsWith(";Bilancio;'=1+1");
    }
}
