package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator's page knows of the runs before. */
class PageTest {
    private static final String NO_RUNS = "Nessuna esecuzione con altri dati";

    @TempDir
    Path home = Path.of("");

    private static String page(Town town) throws IOException {
        return Files.readString(town.published().resolve("index.html"));
    }

    @Test
    void aFirstRunHasNoneBeforeIt() throws IOException {
        Town town = new Town(home).dropPerformance("fin.xlsx", "FIN", "sì");
        town.call("run");
        assertThat(page(town)).contains(NO_RUNS, "Risultati provvisori");
    }

    @Test
    void aRunOnOtherInputsListsTheOnePublishedBefore() throws IOException {
        Town town = new Town(home).dropPerformance("fin.xlsx", "FIN", "sì");
        town.call("run");
        town.dropPerformance("tec.xlsx", "TEC", "no");
        town.call("run");
        assertThat(page(town)).contains("Risultati definitivi", ">provvisori<").doesNotContain(NO_RUNS);
    }

    @Test
    void aRunRepeatedOnTheSameInputsLeavesTheSamePage() throws IOException {
        Town town = new Town(home).dropPerformance("fin.xlsx", "FIN", "sì");
        town.call("run");
        town.dropPerformance("tec.xlsx", "TEC", "no");
        town.call("run");
        String once = page(town);
        town.call("run", "--force");
        assertThat(page(town)).isEqualTo(once);
    }

    @Test
    void itLeadsToEveryFileThatIsThere() throws IOException {
        Town town = new Town(home).dropPerformance("fin n. 1.xlsx", "FIN", "forse");
        town.call("run");
        assertThat(page(town))
                .contains("href=\"manifest.json\"", "href=\"relazione-performance.pdf\"")
                .contains("href=\"rilievi/fin%20n.%201.xlsx\"", "href=\"rilievi/fin%20n.%201.txt\"");
    }
}
