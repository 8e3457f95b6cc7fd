package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import it.consuntivo.cli.ConsuntivoCommand;
import it.consuntivo.publish.json.TableSchemaCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample gives exactly the figures that were published for 2024. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleRunTest {
    private Path published = Path.of("");
    private int exitCode;

    @BeforeAll
    void run(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("jobs/performance-2024"));
        for (String file : new String[] {"performance-2024.yaml", "performance-2024/plan.csv"}) {
            Files.copy(Path.of("jobs").resolve(file), home.resolve("jobs").resolve(file));
        }
        var silence = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        exitCode = ConsuntivoCommand.execute(
                silence,
                silence,
                "run",
                "--jobs",
                home.resolve("jobs").toString(),
                "--input",
                "input",
                "--output",
                home.resolve("output").toString());
        published = home.resolve("output/performance-2024");
    }

    private String read(String file) throws IOException {
        return Files.readString(published.resolve(file)).replace("\uFEFF", "");
    }

    @Test
    void theRunIsFinalAndFindsNothingWrong() throws IOException {
        assertThat(exitCode).isZero();
        assertThat(read("anomalie.csv").lines()).hasSize(1);
        assertThat(read("consegne.csv").lines().skip(1)).hasSize(7).allMatch(line -> line.contains(";accettato;0;0;"));
    }

    @Test
    void theTwentyFiveObjectivesOfThePlanAreAllAchieved() throws IOException {
        assertThat(read("riepilogo-performance.csv"))
                .isEqualToNormalizingNewlines(
                        """
                        settore_codice;settore;assegnati;raggiunti;non_raggiunti;non_rendicontati;esclusi;peso;risultato;percentuale
                        SPER;Servizi alla persona;4;4;0;0;0;16,00;16,00;100,00
                        STEC;Servizi Tecnici;4;4;0;0;0;16,00;16,00;100,00
                        SFIN;Servizi Finanziari;4;4;0;0;0;16,00;16,00;100,00
                        SIST;Servizi Istituzionali;4;4;0;0;0;16,00;16,00;100,00
                        SCUL;Servizi Culturali;4;4;0;0;0;16,00;16,00;100,00
                        PLOC;Polizia Locale;3;3;0;0;0;12,00;12,00;100,00
                        SGEN;Segretario generale;2;2;0;0;0;8,00;8,00;100,00
                        ;TOTALE;25;25;0;0;0;100,00;100,00;100,00
                        """);
        assertThat(read("obiettivi.csv").lines().filter(line -> line.contains(";performance;")))
                .hasSize(25)
                .allMatch(line -> line.contains(";4,00;raggiunto;4,00;"));
    }

    @Test
    void theEightOthersAreAchieved() throws IOException {
        assertThat(read("altri-strategici.csv").lines().map(line -> line.replaceFirst("^[^;]*;", "")))
                .containsExactly("assegnati;raggiunti;percentuale", "6;6;100,00", "2;2;100,00", "8;8;100,00");
    }

    @Test
    void theOrdinaryObjectivesReachNinetyEightPerCent() throws IOException {
        assertThat(read("riepilogo-ordinari.csv"))
                .isEqualToNormalizingNewlines(
                        """
                        settore_codice;settore;assegnati;esclusi;raggiunti;peso;minimo_atteso;risultato;valutazione
                        SPER;Servizi alla persona;14;0;14;100,00;85,00;100,00;100,00
                        STEC;Servizi Tecnici;38;1;34;100,00;85,00;91,89;100,00
                        SFIN;Servizi Finanziari;44;0;44;100,00;85,00;100,00;100,00
                        SIST;Servizi Istituzionali;23;0;23;100,00;85,00;100,00;100,00
                        SCUL;Servizi Culturali;28;0;28;100,00;85,00;100,00;100,00
                        PLOC;Polizia Locale;5;0;5;100,00;85,00;100,00;100,00
                        ;INTERO ENTE;152;1;148;100,00;85,00;98,01;100,00
                        """);
    }

    @Test
    void theMissionsAddUpToThePlan() throws IOException {
        int performance = read("riepilogo-missioni.csv")
                .lines()
                .skip(1)
                .mapToInt(line -> number(line, 5))
                .sum();
        int ordinary = read("riepilogo-missioni.csv")
                .lines()
                .skip(1)
                .mapToInt(line -> number(line, 2))
                .sum();
        assertThat(performance).isEqualTo(25);
        assertThat(ordinary).isEqualTo(152);
        assertThat(read("riepilogo-missioni.csv")).contains(";02;Segreteria generale;9;9;100,00;");
    }

    /** A number by its place from the end: names of missions hold no semicolon, but may hold anything else. */
    private static int number(String line, int fromTheEnd) {
        String[] cells = line.split(";", -1);
        return Integer.parseInt(cells[cells.length - 1 - fromTheEnd]);
    }

    @Test
    void theReportSaysTheSame() throws IOException {
        var text = new StringBuilder();
        try (var pdf = new PdfDocument(
                new PdfReader(published.resolve("relazione-performance.pdf").toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append('\n');
            }
        }
        assertThat(text.toString().replaceAll("\\s+", " "))
                .contains("98,01")
                .contains("91,89")
                .contains("Sondrio, 29 luglio 2025")
                .doesNotContain("151 su 148");
    }

    @Test
    void theOpenDataKeepToTheirTableSchema() throws IOException {
        assertThat(TableSchemaCheck.faults(published.resolve("open-data/datapackage.json")))
                .isEmpty();
    }

    @Test
    void theManifestListsEveryFileThatWasPublished() throws IOException {
        String manifest = read("manifest.json");
        try (var files = Files.walk(published)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> published.relativize(file).toString().replace('\\', '/')))
                    .hasSize(32)
                    .filteredOn(name -> !name.equals("manifest.json"))
                    .allMatch(name -> manifest.contains("\"name\" : \"" + name + "\""));
        }
    }
}
