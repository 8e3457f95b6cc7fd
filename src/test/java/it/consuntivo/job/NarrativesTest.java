package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own texts, from its files to the report. */
class NarrativesTest {
    private static final String EXERCISE = "rules: {expected-result: 50}\nreport: {narrative: paese-2024/narrative}\n";

    private final Town town;

    NarrativesTest(@TempDir Path home) throws IOException {
        town = new Town(home);
    }

    @BeforeEach
    void twoUnits() throws IOException {
        town.exercise(EXERCISE)
                .dropPerformance("tec.xlsx", "TEC", "sì", "no")
                .dropPerformance("fin.xlsx", "FIN", "sì", "no");
    }

    private void text(String section, String text) throws IOException {
        Path file = town.home().resolve("jobs/paese-2024/narrative").resolve(section + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String report() throws IOException {
        var text = new StringBuilder();
        try (var pdf = new PdfDocument(new PdfReader(
                town.published().resolve("relazione-performance.pdf").toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append(' ');
            }
        }
        return text.toString().replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }

    @Test
    void saysInThePdfWhatHoldsAndOnlyThat() throws IOException {
        text(
                "valutazione",
                """
                ${! nota per chi scrive }
                # In sintesi

                ${#indice.performance.superiore}
                Il risultato è superiore a quello atteso.
                ${/indice.performance.superiore}
                ${#indice.performance.pari}
                Il risultato, pari **${indice.performance.al}**, è quello atteso.
                ${/indice.performance.pari}
                ${^luogo}
                Manca il luogo.
                ${/luogo}
                ${#luogo}
                A ${luogo}.
                ${/luogo}

                ${obiettivi.performance.raggiunti} ${#obiettivi.performance.raggiunti.uno}è stato raggiunto${/obiettivi.performance.raggiunti.uno}${#obiettivi.performance.raggiunti.molti}sono stati raggiunti${/obiettivi.performance.raggiunti.molti}.

                ${#tabella.performance}
                ${tabella.performance}
                ${/tabella.performance}
                """);
        Town.Result result = town.call("run");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(report())
                .contains("In sintesi Il risultato, pari al 50,00 %, è quello atteso. Manca il luogo.")
                .contains("2 obiettivi sono stati raggiunti. Tabella")
                .doesNotContain("nota per chi", "${", "superiore a quello atteso.", "**");
    }

    @Test
    void stopsBeforeAnythingRunsAtEveryFaultWithItsLine() throws IOException {
        text("premessa", "Nel ${anno}\n\nsiamo ${enti} a ${luogo}.\n<b>Già</b>\n");
        text("ciclo", "Uno\n${#bozza}\nDue\n");

        for (String command : new String[] {"run", "exercise check"}) {
            Town.Result result = town.call(command.split(" "));
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err())
                    .contains("premessa.md, riga 3, premessa: trovato «${enti}»; ammesso: forse «${ente}»")
                    .contains("riga 3, premessa: trovato «${luogo}»; ammesso: ${luogo} dentro la condizione ${#luogo}")
                    .contains("riga 4, premessa: trovato «<b>Già</b>»; ammesso: solo capoversi")
                    .contains("ciclo.md, riga 2, ciclo: trovato «${#bozza}»; ammesso: ogni condizione aperta");
        }
        assertThat(town.published()).doesNotExist();
        assertThat(town.home().resolve("jobs/history")).doesNotExist();
    }

    @Test
    void aNewExerciseRunsWithItsOwnTextsAsWithOurs() throws IOException {
        Path own = Files.createDirectories(town.home().resolve("jobs/paese-2024/narrative"));
        town.call("run");
        String ours = report();
        town.call("exercise", "new", "altro-2024");
        Path texts = town.home().resolve("jobs/altro-2024/narrative");
        try (var files = Files.list(texts)) {
            for (Path file : files.toList()) {
                Files.copy(file, own.resolve(file.getFileName()));
            }
        }

        assertThat(town.call("run", "paese-2024").exitCode()).isZero();
        assertThat(report()).isEqualTo(ours);
    }
}
