package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the evaluation board finds in the dossier of a run. */
class ValidationDossierTest {
    private static final String HEAD =
            "Codice | Tipo | Missione | Programma | Ob. strategico | Ob. operativo | Raggiunto"
                    + " | Settore | Motivazione";

    @TempDir
    Path home = Path.of("");

    private static String text(Town town) throws IOException {
        var text = new StringBuilder();
        try (var pdf = new PdfDocument(new PdfReader(
                town.published().resolve("fascicolo-validazione.pdf").toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append('\n');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private Town town() throws IOException {
        return new Town(home)
                .dropPerformance("tec.xlsx", "TEC", "sì")
                .drop(
                        "fin.xlsx",
                        "Foglio1",
                        HEAD,
                        "1 | Performance | 01 | 03 | Conti | Piano anticorruzione | no | FIN | ",
                        "2 | Performance | 01 | 03 | Conti | Bilancio | sì | FIN | ");
    }

    @Test
    void everyCriterionHasItsPageAndRoomForTheBoard() throws IOException {
        Town town = town();
        town.call("run");
        String dossier = text(town);
        for (String letter : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "l")) {
            assertThat(dossier).contains(" " + letter + ") ");
        }
        assertThat(dossier.split("Giudizio dell'organismo di valutazione", -1)).hasSize(11);
    }

    @Test
    void theEvidenceIsThatOfTheRun() throws IOException {
        Town town = town();
        town.call("run");
        assertThat(text(town))
                .contains("Piano della performance 3 2 66,67% 90,00%")
                .contains("L'indice del piano della performance è inferiore al risultato atteso.")
                .contains("Piano della performance 2 3 66,67%")
                .contains("Servizi finanziari 1 Piano anticorruzione non raggiunto")
                .contains("Servizi finanziari 1 non raggiunto MANCA LA MOTIVAZIONE")
                .contains("fin.xlsx Foglio1 2–3 2")
                .contains("Nessun rilievo è stato superato con una decisione registrata.");
    }

    @Test
    void lengthAndEarlierRunsAreEvidenceToo() throws IOException {
        Town town = town();
        town.call("run");
        assertThat(text(town))
                .containsPattern("La Relazione ha \\d+ pagine, copertina")
                .containsPattern("hanno \\d+ frasi, in media di \\d+,\\d parole; la più lunga ne ha \\d+\\.")
                .contains("Nessuna esecuzione precedente ha pubblicato risultati da altri dati.");
        town.dropPerformance("tec.xlsx", "TEC", "no");
        town.call("run");
        assertThat(text(town))
                .containsPattern("Esecuzioni precedenti.* 1 \\d\\d/\\d\\d/\\d{4}, \\d\\d:\\d\\d definitiva 2 0 ");
        assertThat(town.published().resolve("report.part")).doesNotExist();
    }

    @Test
    void aDecisionIsShownWithWhoeverAnswersForIt() throws IOException {
        Town town = town();
        town.drop(
                "fin.xlsx",
                "Foglio1",
                HEAD,
                "1 | Performance | 01 | 03 | Conti | Piano anticorruzione | rinviato | FIN | Delibera 12");
        Path decisions = town.home().resolve("jobs").resolve(Town.EXERCISE).resolve("decisioni.csv");
        Files.createDirectories(decisions.resolveSibling(""));
        Files.writeString(
                decisions,
                """
                settore;codice_obiettivo;regola;valore;chi;data;motivo
                FIN;1;C08;escluso;Giunta comunale;12/05/2025;Delibera 12
                """);
        town.call("run");
        assertThat(text(town))
                .contains("Giunta comunale")
                .contains("12/05/2025")
                .contains("C08");
    }

    @Test
    void aProvisionalResultSaysSoOnEveryPage() throws IOException {
        Town town = new Town(home).dropPerformance("tec.xlsx", "TEC", "sì");
        town.call("run");
        String dossier = text(town);
        assertThat(dossier.split("Risultati provvisori", -1).length).isGreaterThan(10);
        assertThat(dossier).contains("Servizi finanziari non pervenuta –");
    }
}
