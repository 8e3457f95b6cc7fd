package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year beside those that earlier exercises of the same body published. */
class EarlierExercisesTest {
    private static final String BODY = "COMUNE di Paese";

    @TempDir
    Path home = Path.of("");

    @Test
    void aYearIsHeldAgainstTheFinalResultOfTheYearBefore() throws IOException {
        publish("paese-2023", BODY, 2023, "");
        assertThat(thisYear(""))
                .contains("2023 3 1 33,33 % 0 0 n.d. 0 0 n.d. 2024 3 2 66,67 %")
                .contains("Le cifre del 2023 sono quelle definitive pubblicate dall’esecuzione 1 dell’esercizio "
                        + "«paese-2023», il ")
                .contains("piano della performance: 33,34 punti percentuali in più, dal 33,33 % al 66,67 %");
        assertThat(new Town(home).read("manifest.json"))
                .containsPattern("\"earlierResults\" : \\[\\s+\\{\\s+\"exercise\" : \"paese-2023\",\\s+\"run\" : 1,"
                        + "\\s+\"year\" : 2023,");
    }

    @Test
    void whatIsNotFinalOrNotOfThisBodyIsComparedWithNothing() throws IOException {
        publish("manca-2023", BODY, 2023, "  - {code: ALT, name: Altro}\n");
        publish("altrove-2022", "Comune di Altrove", 2022, "");
        assertThat(thisYear("")).doesNotContain("confronto con gli anni precedenti", "Rispetto al");
        assertThat(new Town(home).read("manifest.json")).contains("\"earlierResults\" : [ ]");
    }

    @Test
    void declaredWeightsOfTheYearBeforeKeepTheirIndex() throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.writeString(
                home.resolve("jobs/plan.csv"),
                """
                settore;codice;tipo;categoria;missione;programma;obiettivo_strategico;obiettivo_operativo;peso
                TEC;TEC1;performance;;01;02;Aim;Objective 1;70
                TEC;TEC2;performance;;01;02;Aim;Objective 2;10
                FIN;FIN1;performance;;01;02;Aim;Objective 1;20
                """);
        publish("paese-2023", BODY, 2023, "plan: {objectives: plan.csv}\nrules: {weights: declared}\n", "sì", "no");
        assertThat(thisYear(""))
                .contains("2023 3 2 90,00 %")
                .contains("la percentuale del piano tiene conto dei pesi dichiarati");
    }

    @Test
    void nothingIsDoneUntilTheYearBeforeHasOtherFigures() throws IOException {
        publish("paese-2023", BODY, 2023, "");
        thisYear("");
        Town town = new Town(home);
        Map<String, String> tables = town.tables();
        assertThat(town.call("run", Town.EXERCISE).err()).contains("niente da fare");

        again("paese-2023", "no", "no");
        assertThat(town.call("run", Town.EXERCISE).err()).contains("niente da fare");

        again("paese-2023", "sì", "no");
        assertThat(town.call("run", Town.EXERCISE).err()).doesNotContain("niente da fare");
        assertThat(report()).contains("2023 3 2 66,67 %").contains("dall’esecuzione 3 dell’esercizio");
        assertThat(town.tables()).isEqualTo(tables);
    }

    @Test
    void aRunThatIsGoneOnWithSaysWhatItBeganWith() throws IOException {
        publish("paese-2023", BODY, 2023, "");
        Town town = new Town(home);
        drop(town, "sì", "no");
        Path blocked = town.published().resolve("obiettivi.csv/x");
        Files.createDirectories(blocked);
        assertThat(town.call("run", Town.EXERCISE).exitCode()).isEqualTo(1);
        again("paese-2023", "sì", "no");
        Files.delete(blocked);
        Files.delete(blocked.getParent());

        assertThat(town.call("restart", Town.EXERCISE + "/1").exitCode()).isZero();
        assertThat(report()).contains("2023 3 1 33,33 %");
        assertThat(town.call("run", Town.EXERCISE).err()).doesNotContain("niente da fare");
        assertThat(report()).contains("2023 3 2 66,67 %");
    }

    @Test
    void aHistoryThatCannotBeReadStopsNobody() throws IOException {
        publish("paese-2023", BODY, 2023, "");
        Files.writeString(home.resolve("jobs/history/paese-2023/database/consuntivo.script"), "no SQL at all;\n");
        assertThat(thisYear("")).doesNotContain("confronto con gli anni precedenti");
    }

    /** An exercise of two units with three objectives, of which one is achieved unless told otherwise. */
    private void publish(String name, String body, int year, String more, String... outcomes) throws IOException {
        Town town = new Town(home);
        drop(town, outcomes.length == 0 ? new String[] {"no", "no"} : outcomes);
        Files.writeString(
                home.resolve("jobs").resolve(name + ".yaml"),
                """
                body: %s
                year: %d
                units:
                  - {code: TEC, name: Servizi tecnici}
                  - {code: FIN, name: Servizi finanziari}
                """
                                .formatted(body, year)
                        + more);
        assertThat(town.call("run", name).exitCode()).isIn(0, 3);
        Files.move(home.resolve("input"), home.resolve(name));
    }

    private void again(String name, String... outcomes) throws IOException {
        Files.move(home.resolve("input"), home.resolve("meanwhile"));
        Files.move(home.resolve(name), home.resolve("input"));
        Town town = new Town(home);
        drop(town, outcomes);
        assertThat(town.call("run", name).exitCode()).isZero();
        Files.move(home.resolve("input"), home.resolve(name));
        Files.move(home.resolve("meanwhile"), home.resolve("input"));
    }

    private static void drop(Town town, String... outcomes) throws IOException {
        town.dropPerformance("tec.xlsx", "TEC", outcomes).dropPerformance("fin.xlsx", "FIN", "sì");
    }

    private String thisYear(String more) throws IOException {
        Town town = new Town(home).exercise(more);
        drop(town, "sì", "no");
        assertThat(town.call("run", Town.EXERCISE).exitCode()).isZero();
        return report();
    }

    private String report() throws IOException {
        Path file = home.resolve("output").resolve(Town.EXERCISE).resolve("relazione-performance.pdf");
        StringBuilder text = new StringBuilder();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append(' ');
            }
        }
        return text.toString().replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }
}
