package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes back to the units after a run. */
class ReceiptsTest {
    @TempDir
    Path home = Path.of("");

    private Town drop(Town town, String outcome, String day) throws IOException {
        return town.drop(
                "fin.xlsx",
                "Performance",
                Instant.parse(day + "T10:00:00Z"),
                "Anno | 2024",
                "Settore | FIN",
                "",
                "Codice | Missione | Programma | Ob. strategico | Ob. operativo | Peso | Esito | Appunti",
                "1 | 1 - Servizi istituzionali, generali e di gestione | 03 | Conti | Bilancio | 100,00 | " + outcome
                        + " | x",
                "Totale | | | | | 100,00 | | ");
    }

    private Path returned(Town town, String name) {
        return town.published().resolve("rilievi").resolve(name);
    }

    @Test
    void aReceiptSaysWhatWasReadFromWhereAndWithWhichLiberties() throws IOException {
        Town town = drop(new Town(home), "sì", "2025-03-01");
        town.call("run");
        assertThat(Files.readString(returned(town, "fin.txt")).replace("\r\n", "\n"))
                .contains("File: fin.xlsx")
                .contains("Stato: accettato; nessun errore, nessun avviso")
                .contains("Settori e servizi: Servizi finanziari")
                .contains("Foglio «Performance», copertina: Anno «2024» (B1), Settore/servizio «FIN» (B2).")
                .contains("Foglio «Performance»: obiettivi; intestazione alla riga 4, righe 5-6.")
                .contains("Colonne non lette: «Appunti».")
                .contains("Performance!F5: Testo letto come numero: «100,00» → 100")
                .contains("Performance!A6: Totale, non letto come obiettivo: «Totale»")
                .contains("RILIEVI\nNessuno.");
        assertThat(returned(town, "fin.xlsx")).doesNotExist();
    }

    @Test
    void aWorkbookWithFindingsGoesBackAndIsGoneOnceItIsRight() throws IOException {
        Town town = drop(new Town(home), "parziale", "2025-03-01");
        town.call("run");
        assertThat(returned(town, "fin.xlsx")).isRegularFile();
        assertThat(Files.readString(returned(town, "fin.txt"))).contains("[C07] errore – Performance!G5: ");
        drop(town, "sì", "2025-03-02");
        town.call("run");
        assertThat(returned(town, "fin.xlsx")).doesNotExist();
        assertThat(returned(town, "fin.txt")).isRegularFile();
    }

    @Test
    void aFileThatIsNoWorkbookGoesBackAsAListOnly() throws IOException {
        Town town = drop(new Town(home), "sì", "2025-03-01");
        Files.writeString(town.home().resolve("input/appunti.csv"), "a;b\n");
        town.call("run");
        assertThat(returned(town, "appunti.csv.xlsx")).isRegularFile();
        assertThat(Files.readString(returned(town, "appunti.csv.txt")))
                .contains("Nulla: il file non ha potuto essere aperto.")
                .contains("[F04] errore");
    }

    @Test
    void whatChangedStandsInTheReceiptToo() throws IOException {
        Town town = drop(new Town(home), "sì", "2025-03-01");
        town.call("run");
        drop(town, "no", "2025-03-02");
        town.call("run");
        assertThat(Files.readString(returned(town, "fin.txt")))
                .contains("1, esito: prima «raggiunto» (in fin.xlsx), ora «non raggiunto»");
    }

    @Test
    void aFileThatSomebodyElsePutThereStays() throws IOException {
        Town town = drop(new Town(home), "parziale", "2025-03-01");
        town.call("run");
        Path own = Files.writeString(returned(town, "appunti miei.txt"), "x");
        drop(town, "sì", "2025-03-02");
        town.call("run");
        assertThat(own).hasContent("x");
    }
}
