package it.consuntivo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    private static final Path SPER = Path.of("input", "Servizi alla persona - consuntivo 2024.xlsx");

    @TempDir
    Path home = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int call(String... arguments) {
        return ConsuntivoCommand.execute(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private int callAtHome(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--jobs", home.resolve("jobs").toString(),
                "--input", home.resolve("input").toString(),
                "--output", home.resolve("output").toString()));
        return call(all.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "runn", "run --nonsense", "run --language fr", "check", "exercise"})
    void wrongUsageStartsNothing(String line) {
        assertThat(call(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(err()).isNotBlank();
        assertThat(out()).isEmpty();
    }

    @Test
    void helpAndVersionAreResults() {
        assertThat(call("--help")).isZero();
        assertThat(call("--version")).isZero();
        assertThat(out()).contains("run").contains("Consuntivo 0.");
    }

    @Test
    void aFaultyExerciseIsToldLineByLineAndNothingIsStarted() throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.createDirectories(home.resolve("input"));
        Files.writeString(
                home.resolve("jobs/guasto.yaml"), "body: Paese\nyear: 1924\nunitz: []\nrules: {denominator: nett}\n");
        assertThat(callAtHome("run")).isEqualTo(2);
        assertThat(err())
                .contains("guasto.yaml, riga 2, year")
                .contains("riga 3, unitz")
                .contains("riga 4, rules.denominator");
        assertThat(home.resolve("output")).doesNotExist();
        assertThat(home.resolve("jobs/history")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"it, un numero intero da 2016 a 2100", "en, a whole number from 2016 to 2100"})
    void aFaultIsToldInWordsAlsoToPrograms(String language, String allowed) throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.writeString(home.resolve("jobs/guasto.yaml"), "body: Paese\nyear: 1924\nunits: []\n");
        String jobs = home.resolve("jobs").toString();
        assertThat(call("exercise", "check", "--json", "--language", language, "--jobs", jobs))
                .isEqualTo(2);
        JsonNode fault = JsonMapper.builder().build().readTree(out()).at("/faults/0");
        assertThat(fault.path("found").asString("")).isEqualTo("1924");
        assertThat(fault.path("allowed").asString("")).isEqualTo(allowed);
    }

    @Test
    void severalExercisesLeaveAChoice() throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.writeString(home.resolve("jobs/uno.yaml"), "");
        Files.writeString(home.resolve("jobs/due.yaml"), "");
        assertThat(callAtHome("run")).isEqualTo(2);
        assertThat(err()).contains("due, uno");
    }

    @Test
    void theSamplesExerciseIsValid() {
        assertThat(call("exercise", "check")).isZero();
        assertThat(out()).contains("performance-2024").contains("7 unità").contains("185 obiettivi");
    }

    @Test
    void aCheckOfASoundWorkbookFindsNothing() {
        assertThat(call("check", SPER.toString())).isZero();
        assertThat(out()).contains("nessun errore, nessun avviso");
    }

    @Test
    void aCheckOfAnythingElseSaysWhatItIs() throws IOException {
        Path text = Files.writeString(home.resolve("a.xlsx"), "Codice;Esito\n1;sì\n");
        assertThat(call("check", text.toString(), "--json")).isEqualTo(3);
        JsonNode finding = JsonMapper.builder().build().readTree(out()).at("/files/0/findings/0");
        assertThat(finding.path("code").asString("")).isEqualTo("F04");
        assertThat(finding.path("remedy").asString("")).isNotBlank();
    }

    @Test
    void aFileIsGivenBackWithNotesBesideWhatIsThereAlready() throws IOException {
        Path text = Files.writeString(home.resolve("a.xlsx"), "Codice;Esito\n1;sì\n");
        Path back = home.resolve("back");
        assertThat(call("check", text.toString(), "--returned", back.toString()))
                .isEqualTo(3);
        assertThat(call("check", text.toString(), "--returned", back.toString()))
                .isEqualTo(3);
        assertThat(back.resolve("a.xlsx")).exists().hasSameBinaryContentAs(back.resolve("a (2).xlsx"));
        assertThat(text).content().startsWith("Codice;");
        assertThat(err()).contains("a (2).xlsx");
    }

    @Test
    void aSoundFileIsNotGivenBack() {
        assertThat(call(
                        "check",
                        SPER.toString(),
                        "--returned",
                        home.resolve("back").toString()))
                .isZero();
        assertThat(home.resolve("back")).isEmptyDirectory();
    }

    @Test
    void aTemplateIsWrittenForEachUnitAndNeverOverAnother() throws IOException {
        Path to = home.resolve("modelli");
        assertThat(call("template", "--to", to.toString())).isZero();
        try (var files = Files.list(to)) {
            assertThat(files).hasSize(7);
        }
        assertThat(call("template", "--unit", "sper", "--to", to.toString())).isZero();
        assertThat(to.resolve("SPER 2024 (2).xlsx")).hasSameBinaryContentAs(to.resolve("SPER 2024.xlsx"));
        assertThat(out()).contains("SPER 2024 (2).xlsx");
    }

    @Test
    void aTemplateForAnUnknownUnitNamesTheKnownOnes() {
        assertThat(call(
                        "template",
                        "--unit",
                        "XYZ",
                        "--to",
                        home.resolve("modelli").toString()))
                .isEqualTo(2);
        assertThat(err()).contains("XYZ").contains("SPER");
        assertThat(home.resolve("modelli")).doesNotExist();
    }

    @Test
    void anUnfilledTemplateLacksTheOutcomesAndNothingElse() throws IOException {
        Path to = home.resolve("modelli");
        call("template", "--unit", "SPER", "--to", to.toString());
        assertThat(call("check", "--json", to.resolve("SPER 2024.xlsx").toString()))
                .isEqualTo(3);
        List<String> codes = JsonMapper.builder()
                .build()
                .readTree(out().lines().skip(1).findFirst().orElseThrow())
                .at("/files/0/findings")
                .valueStream()
                .map(finding -> finding.path("code").asString(""))
                .distinct()
                .toList();
        assertThat(codes).containsExactly("D11");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        assertThat(call("check", home.resolve("nowhere.xlsx").toString())).isEqualTo(2);
        assertThat(err()).contains("nowhere.xlsx");
    }

    @Test
    void inspectShowsEveryCellWithItsExactValue() {
        assertThat(call("inspect", "--json", "--cells", SPER.toString())).isZero();
        List<JsonNode> objects = out().lines()
                .map(line -> JsonMapper.builder().build().readTree(line))
                .toList();
        assertThat(objects.get(0).path("format").asString("")).isEqualTo("xlsx");
        assertThat(objects.get(0).path("tables").size()).isPositive();
        assertThat(objects.stream().skip(1))
                .isNotEmpty()
                .allMatch(cell -> cell.has("sheet") && cell.has("address") && cell.has("type") && cell.has("value"));
    }

    @Test
    void anEmptyHistoryIsNoError() {
        assertThat(callAtHome("history")).isZero();
        assertThat(out()).isEmpty();
    }

    @Test
    void aMissingDropFolderIsNamedAndNothingIsStarted() throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.writeString(home.resolve("jobs/x.yaml"), "body: B\nyear: 2024\nunits:\n  - {code: A, name: Alfa}\n");
        assertThat(callAtHome("run")).isEqualTo(2);
        assertThat(err()).contains("input").contains("non esiste");
        assertThat(home.resolve("jobs/history")).doesNotExist();
    }

    @Test
    void anExerciseThatIsNotThereIsNamedWithThoseThatAre() {
        assertThat(call("run", "pippo")).isEqualTo(2);
        assertThat(err()).contains("pippo").contains("performance-2024");
    }

    @Test
    void askingForTheHistoryOfAnUnknownExerciseMakesNone() throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        assertThat(callAtHome("history", "pippo")).isZero();
        assertThat(callAtHome("history", "pippo/1")).isEqualTo(2);
        assertThat(callAtHome("history", "pippo", "--keep", "1")).isZero();
        assertThat(home.resolve("jobs/history")).doesNotExist();
    }

    @Test
    void inspectPartsItsColumnsByTabs() {
        assertThat(call("inspect", "--cells", SPER.toString())).isZero();
        assertThat(out()).contains("\tA1\ttext\t");
    }

    @Test
    void aTerminalSeesNoControlCharacters() {
        assertThat(Visible.of("a\u001B[31m\nb\u202Ec")).isEqualTo("a\\u001B[31m\\u000Ab\\u202Ec");
    }
}
