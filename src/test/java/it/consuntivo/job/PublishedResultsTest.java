package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.job.Town.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run publishes, and how it tells. */
class PublishedResultsTest {
    @TempDir
    Path home = Path.of("");

    private Town town() throws IOException {
        return new Town(home);
    }

    @BeforeEach
    void nothingIsThere() {
        assertThat(home.resolve("output")).doesNotExist();
    }

    @Test
    void everyUnitAcceptedMakesTheResultsFinal() throws IOException {
        Town town = town().dropPerformance("tec.xlsx", "TEC", "sì", "no").dropPerformance("fin.xlsx", "FIN", "SI");
        Result result = town.call("run");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("definitivi").contains("2 file, nessun errore, nessun avviso");
        assertThat(town.read("riepilogo-performance.csv"))
                .isEqualToNormalizingNewlines(
                        """
                        settore_codice;settore;assegnati;raggiunti;non_raggiunti;non_rendicontati;esclusi;peso;risultato;percentuale
                        TEC;Servizi tecnici;2;1;1;0;0;66,66;33,33;50,00
                        FIN;Servizi finanziari;1;1;0;0;0;33,33;33,33;100,00
                        ;TOTALE;3;2;1;0;0;100,00;66,67;66,67
                        """);
        assertThat(town.published().resolve("relazione-performance.pdf")).isNotEmptyFile();
        assertThat(town.read("manifest.json")).contains("\"state\" : \"final\"");
    }

    @Test
    void anErrorRejectsTheUnitAloneAndTheResultsAreProvisional() throws IOException {
        Town town = town().dropPerformance("tec.xlsx", "TEC", "sì", "")
                .dropPerformance("fin.xlsx", "FIN", "sì")
                .exercise("rules: {weights: uniform}\n");
        Result result = town.call("run");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).contains("PROVVISORI").contains("Respinti: Servizi tecnici");
        assertThat(town.read("anomalie.csv")).contains("errore;D11;tec.xlsx;Performance;G3;TEC;TEC2;");
        assertThat(town.read("riepilogo-performance.csv"))
                .contains("TEC;Servizi tecnici;0;0;0;0;0;;;")
                .contains("FIN;Servizi finanziari;1;1;0;0;0;100,00;100,00;100,00");
        assertThat(town.read("consegne.csv")).contains(";TEC;respinto;1;0;01/03/2025");
    }

    @Test
    void whatWasAssignedToASilentUnitStaysInTheCount() throws IOException {
        Town town =
                town().dropPerformance("fin.xlsx", "FIN", "sì").exercise("plan: {objectives: paese-2024/plan.csv}\n");
        Files.createDirectories(home.resolve("jobs/paese-2024"));
        Files.writeString(
                home.resolve("jobs/paese-2024/plan.csv"),
                """
                settore;codice;tipo;categoria;missione;programma;obiettivo_strategico;obiettivo_operativo;peso
                TEC;TEC1;performance;;01;02;Aim;Objective of the silent unit;
                TEC;TEC2;ordinario;;;;;Ordinary objective;
                FIN;FIN1;performance;;01;02;Aim;Objective 1;
                """);
        Result result = town.call("run");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).contains("Non pervenuti: Servizi tecnici");
        assertThat(town.read("obiettivi.csv")).contains("Objective of the silent unit;50,00;non_rendicontato;0,00;;;;");
        assertThat(town.read("riepilogo-performance.csv")).contains(";TOTALE;2;1;0;1;0;100,00;50,00;50,00");
        assertThat(town.read("riepilogo-ordinari.csv")).contains("TEC;Servizi tecnici;1;0;0;100,00;85,00;0,00;\r\n");
    }

    @Test
    void ofManySilentUnitsTheFirstTenAreNamed() throws IOException {
        String units = IntStream.rangeClosed(1, 13)
                .mapToObj("  - {code: S%1$d, name: Servizio %1$d}\n"::formatted)
                .collect(Collectors.joining());
        Town town = town().dropPerformance("tec.xlsx", "S1", "sì");
        Files.writeString(home.resolve("jobs/paese-2024.yaml"), "body: Comune di Paese\nyear: 2024\nunits:\n" + units);
        assertThat(town.call("run").out())
                .contains("Non pervenuti: Servizio 2, ")
                .contains("Servizio 11 e altri 2, elencati in index.html.")
                .doesNotContain("Servizio 12");
    }

    @Test
    void aFileThatIsNoWorkbookIsNamedForWhatItIsAndStopsNobody() throws IOException {
        Town town = town().dropPerformance("tec.xlsx", "TEC", "sì").dropPerformance("fin.xlsx", "FIN", "sì");
        Files.writeString(home.resolve("input/appunti.xlsx"), "a;b;c\n1;2;3\n");
        Files.writeString(home.resolve("input/~$tec.xlsx"), "lock");
        Result result = town.call("run");
        assertThat(result.exitCode()).isZero();
        assertThat(town.read("anomalie.csv")).contains("errore;F04;appunti.xlsx;;;");
        assertThat(town.read("consegne.csv"))
                .contains("appunti.xlsx;")
                .contains(";respinto;1;0;")
                .contains(";ignorato;0;0;");
    }

    @Test
    void theNewestWorkbookCountsAndTheOlderIsTold() throws IOException {
        Town town = town().dropPerformance("fin.xlsx", "FIN", "sì").dropPerformance("tec-1.xlsx", "TEC", "sì");
        String header = "Settore|Missione|Programma|Ob. strategico|Ob. operativo|Raggiunto|Motivazione";
        town.drop(
                "tec-2.xlsx",
                "Performance",
                Instant.parse("2025-03-02T10:00:00Z"),
                header,
                "TEC|01|02|Aim|Objective|no|reason");
        Result result = town.call("run");
        assertThat(result.exitCode()).isZero();
        assertThat(town.read("riepilogo-performance.csv")).contains("TEC;Servizi tecnici;1;0;1;0;0;50,00;0,00;0,00");
        assertThat(town.read("anomalie.csv")).contains("avviso;F18;tec-1.xlsx").contains("tec-2.xlsx");
        assertThat(town.read("obiettivi.csv")).contains(";TEC-P-01;");
    }

    @Test
    void theOtherDialectHasNoMarkAndADecimalPoint() throws IOException {
        Town town = town().dropPerformance("tec.xlsx", "TEC", "sì")
                .dropPerformance("fin.xlsx", "FIN", "no")
                .exercise("output: {dialect: rfc4180}\n");
        town.call("run");
        assertThat(Files.readString(town.published().resolve("riepilogo-performance.csv")))
                .startsWith("settore_codice,settore,")
                .contains("TEC,Servizi tecnici,1,1,0,0,0,50.00,50.00,100.00\r\n");
        assertThat(town.read("consegne.csv")).contains(",2025-03-01\r\n");
    }

    @Test
    void aTextThatLooksLikeAFormulaIsNone() throws IOException {
        String header = "Settore|Missione|Programma|Ob. strategico|Ob. operativo|Raggiunto";
        Town town = town().dropPerformance("fin.xlsx", "FIN", "sì")
                .drop("tec.xlsx", "Performance", header, "TEC|01|02|Aim|=HYPERLINK(\"http://x\")|sì");
        town.call("run");
        assertThat(town.read("obiettivi.csv")).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    }
}
