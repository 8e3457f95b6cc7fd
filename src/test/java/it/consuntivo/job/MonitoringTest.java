package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year under way, from the folder of workbooks to what is published of it. */
class MonitoringTest {
    private static final String HEAD = "Settore | Codice | Missione | Programma | Ob. strategico | Ob. operativo"
            + " | Stato | Motivazione | Azioni correttive";
    private static final String TEC_IN_LINE = "TEC | T1 | 01 | 06 | Scuole | Caldaia | in linea | | ";
    private static final String TEC_LATE = "TEC | T2 | 10 | 05 | Strade | Segnaletica | in ritardo | Gara | Nuova gara";
    private static final String FIN_DONE = "FIN | F1 | 01 | 03 | Conti | Bilancio | concluso | | ";

    @TempDir
    Path home = Path.of("");

    private Town town() throws IOException {
        return new Town(home)
                .exercise(
                        """
                        phase: interim
                        report: {date: 2024-06-30, status: approved}
                        open-data: {licence: CC0-1.0, ipa: c_x001, contact: a@comune.example, page: "https://comune.example"}
                        """);
    }

    private Town drop(String tec) throws IOException {
        return town().drop("tec.xlsx", "Performance", HEAD, TEC_IN_LINE, tec)
                .drop("fin.xlsx", "Performance", HEAD, FIN_DONE);
    }

    private static String report(Town town) throws IOException {
        var text = new StringBuilder();
        try (var pdf = new PdfDocument(new PdfReader(
                town.published().resolve("relazione-monitoraggio.pdf").toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append('\n');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private static List<String> files(Town town) throws IOException {
        try (Stream<Path> files = Files.walk(town.published())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> town.published().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyUnitThatHasDeliveredMakesTheDataComplete() throws IOException {
        Town town = drop(TEC_LATE);
        Town.Result result = town.call("run");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("monitoraggio pubblicato, dati completi");
        assertThat(town.read("monitoraggio.csv").lines().skip(1))
                .containsExactly(
                        "2024;TEC;Servizi tecnici;T1;performance;;01;Servizi istituzionali, generali e di gestione;06;"
                                + "Ufficio tecnico;Scuole;Caldaia;in_linea;;;tec.xlsx;Performance;2",
                        "2024;TEC;Servizi tecnici;T2;performance;;10;Trasporti e diritto alla mobilità;05;"
                                + "Viabilità e infrastrutture stradali;Strade;Segnaletica;in_ritardo;Gara;Nuova gara;"
                                + "tec.xlsx;Performance;3",
                        "2024;FIN;Servizi finanziari;F1;performance;;01;Servizi istituzionali, generali e di gestione;"
                                + "03;Gestione economica, finanziaria, programmazione, provveditorato;Conti;Bilancio;"
                                + "concluso;;;fin.xlsx;Performance;2");
        assertThat(town.read("riepilogo-monitoraggio.csv").lines())
                .containsExactly(
                        "settore_codice;settore;assegnati;conclusi;in_linea;non_avviati;in_ritardo;a_rischio;sospesi;"
                                + "esclusi;solo_contati;non_rendicontati",
                        "TEC;Servizi tecnici;2;0;1;0;1;0;0;0;0;0",
                        "FIN;Servizi finanziari;1;1;0;0;0;0;0;0;0;0",
                        ";TOTALE;3;1;1;0;1;0;0;0;0;0");
        assertThat(report(town))
                .contains("Stato al 30 giugno 2024 Approvato")
                .contains("1 obiettivo su 3 è in ritardo, a rischio o sospeso.")
                .contains("1 obiettivo è già concluso")
                .contains("in ritardo Gara Nuova gara")
                .doesNotContain("Dati provvisori");
    }

    @Test
    void whatIsPublishedIsThatOfAYearUnderWayAndNothingElse() throws IOException {
        Town town = drop(TEC_LATE);
        town.call("run");
        assertThat(files(town))
                .containsExactly(
                        "anomalie.csv",
                        "consegne.csv",
                        "datapackage.json",
                        "differenze.csv",
                        "index.html",
                        "indicatori-monitoraggio.csv",
                        "manifest.json",
                        "missioni-monitoraggio.csv",
                        "monitoraggio.csv",
                        "open-data/datapackage.json",
                        "open-data/dcat-ap-it.jsonld",
                        "open-data/indicatori-monitoraggio.csv",
                        "open-data/missioni-monitoraggio.csv",
                        "open-data/monitoraggio.csv",
                        "open-data/riepilogo-monitoraggio.csv",
                        "open-data/risorse.csv",
                        "relazione-monitoraggio.pdf",
                        "relazione-monitoraggio.xlsx",
                        "riepilogo-monitoraggio.csv",
                        "rilievi/fin.txt",
                        "rilievi/tec.txt",
                        "risorse.csv");
    }

    @Test
    void whenThePhaseTurnsFinalNothingOfTheMonitoringStays() throws IOException {
        Town town = drop(TEC_LATE);
        town.call("run");
        town.exercise("");
        town.dropPerformance("tec.xlsx", "TEC", "sì").dropPerformance("fin.xlsx", "FIN", "no");
        town.call("run");
        assertThat(files(town))
                .contains("relazione-performance.pdf", "fascicolo-validazione.pdf", "obiettivi.csv")
                .noneMatch(file -> file.contains("monitoraggio"));
    }

    @Test
    void nothingIsEvaluatedInWordsEither() throws IOException {
        Pattern evaluation = Pattern.compile(
                "\\b(raggiungimento|raggiunti|minimo atteso|risultato atteso|indice|punteggio|peso|risultat[io])\\b",
                Pattern.CASE_INSENSITIVE);
        Town town = drop(TEC_LATE);
        town.call("run");
        List<String> published = new ArrayList<>(workbook(town));
        published.add(report(town));
        published.add(town.read("index.html").replaceAll("(?s)<(style|script)>.*?</\\1>", ""));
        published.addAll(town.tables().values());
        published.add(town.read("open-data/datapackage.json"));
        published.add(town.read("open-data/dcat-ap-it.jsonld"));
        assertThat(published).noneMatch(evaluation.asPredicate());
    }

    private static List<String> workbook(Town town) throws IOException {
        List<String> texts = new ArrayList<>();
        try (var book =
                new XSSFWorkbook(Files.newInputStream(town.published().resolve("relazione-monitoraggio.xlsx")))) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach((Cell cell) -> texts.add(new DataFormatter().formatCellValue(cell)))));
        }
        return texts;
    }

    @Test
    void aUnitThatIsMissingMakesTheDataProvisional() throws IOException {
        Town town = town().exercise(
                        """
                        phase: interim
                        plan: {objectives: plan.csv}
                        """);
        Files.writeString(
                home.resolve("jobs/plan.csv"),
                """
                settore;tipo;codice;obiettivo operativo
                TEC;ordinario;T1;Caldaia
                FIN;ordinario;F1;Bilancio
                """);
        town.drop("tec.xlsx", "Ordinari", "Settore | Codice | Ob. operativo | Stato", "TEC | T1 | Caldaia | a rischio");
        Town.Result result = town.call("run");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).contains("dati PROVVISORI").contains("Servizi finanziari");
        assertThat(town.read("monitoraggio.csv")).contains("Bilancio;non_rendicontato;;;;;");
        assertThat(town.read("anomalie.csv")).contains("D46").contains("a rischio");
        assertThat(report(town))
                .contains("Dati provvisori · manca 1 unità organizzativa su 2")
                .contains("di 1 obiettivo non è pervenuta alcuna notizia")
                .contains("a rischio non indicata non indicata");
    }

    @Test
    void aBlankOrUnknownStateIsAnErrorAtItsCell() throws IOException {
        Town town = drop("TEC | T2 | 10 | 05 | Strade | Segnaletica | 60% | | ");
        town.drop("fin.xlsx", "Performance", HEAD, "FIN | F1 | 01 | 03 | Conti | Bilancio | | | ");
        assertThat(town.call("run").exitCode()).isEqualTo(3);
        assertThat(town.read("anomalie.csv").lines())
                .anyMatch(line ->
                        line.startsWith("errore;C38;tec.xlsx;Performance;G3;TEC;T2;Lo stato «60%» non è riconosciuto.;"
                                + "Indicare una di queste parole: non avviato, in linea, in ritardo,"))
                .anyMatch(
                        line -> line.startsWith(
                                "errore;D44;fin.xlsx;Performance;G2;FIN;F1;Manca lo stato dell'obiettivo. Una cella vuota non vale «in linea».;"));
    }

    @Test
    void anObjectiveCanBeExcludedDuringTheYear() throws IOException {
        Town town = drop("TEC | T2 | 10 | 05 | Strade | Segnaletica | escluso | Delibera 12 | ");
        assertThat(town.call("run").exitCode()).isZero();
        assertThat(town.read("monitoraggio.csv")).contains("Segnaletica;escluso;Delibera 12;;");
        assertThat(report(town)).contains("1 obiettivo è stato escluso, con una motivazione");
    }

    @Test
    void theDifferencesTellWhoseStateChanged() throws IOException {
        Town town = drop(TEC_LATE);
        town.call("run");
        town.drop("tec.xlsx", "Performance", HEAD, TEC_IN_LINE, TEC_LATE.replace("in ritardo", "a rischio"));
        town.call("run");
        assertThat(town.read("differenze.csv").lines().skip(1))
                .singleElement()
                .asString()
                .contains("stato");
    }
}
