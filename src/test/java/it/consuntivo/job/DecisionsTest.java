package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run on a folder in which somebody has decided what a rule leaves open. */
class DecisionsTest {
    private static final String HEAD = "settore;codice_obiettivo;regola;valore;chi;data;motivo\n";

    @TempDir
    Path home = Path.of("");

    private Town town() throws IOException {
        return new Town(home)
                .exercise("categories: []\n")
                .dropPerformance("fin.xlsx", "FIN", "sì")
                .drop(
                        "tec.xlsx",
                        "Foglio1",
                        "Codice | Tipo | Missione | Programma | Ob. strategico | Ob. operativo | Raggiunto | Settore"
                                + " | Motivazione",
                        "1 | Performance | 01 | 06 | Opere | Cantieri | rinviato | TEC | Delibera 12/2024");
    }

    private void decide(Town town, String row) throws IOException {
        Path file = town.home().resolve("jobs").resolve(Town.EXERCISE).resolve("decisioni.csv");
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, HEAD + row + "\n");
    }

    private String published(Town town, String file) throws IOException {
        return Files.readString(town.published().resolve(file));
    }

    @Test
    void withoutADecisionTheSubmissionIsRejected() throws IOException {
        Town town = town();
        assertThat(town.call("run").exitCode()).isEqualTo(3);
        assertThat(published(town, "anomalie.csv")).contains("errore;C08;tec.xlsx");
    }

    @Test
    void aDecisionMakesItAWarningAndTheResultFinal() throws IOException {
        Town town = town();
        decide(town, "TEC;1;C08;escluso;Giunta comunale;12/05/2025;Delibera 12/2024");
        assertThat(town.call("run").exitCode()).isZero();
        assertThat(published(town, "anomalie.csv"))
                .contains("avviso;P06;tec.xlsx;Foglio1;G2;TEC;1")
                .doesNotContain("errore");
        assertThat(published(town, "obiettivi.csv")).contains(";escluso;");
    }

    @Test
    void aDecisionTakenAfterARunMakesANewOne() throws IOException {
        Town town = town();
        town.call("run");
        decide(town, "TEC;1;C08;no;Giunta comunale;12/05/2025;Delibera 12/2024");
        assertThat(town.call("run").exitCode()).isZero();
        assertThat(published(town, "obiettivi.csv")).contains(";non_raggiunto;");
    }

    @Test
    void aRowThatCannotBeFollowedStopsNobody() throws IOException {
        Town town = town();
        decide(town, "TEC;1;C08;boh;Giunta comunale;12/05/2025;Delibera 12/2024");
        assertThat(town.call("run").exitCode()).isEqualTo(3);
        assertThat(published(town, "anomalie.csv")).contains("avviso;P08;paese-2024/decisioni.csv;;A2");
    }

    @Test
    void aFileThatIsNoTableOfDecisionsIsAFaultOfTheExercise() throws IOException {
        Town town = town();
        Path file = town.home().resolve("jobs").resolve(Town.EXERCISE).resolve("decisioni.csv");
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "chi;quando\nio;ieri\n");
        var result = town.call("run");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("decisioni.csv");
    }
}
