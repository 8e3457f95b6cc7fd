package it.consuntivo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewExerciseCommandTest {
    @TempDir
    Path home = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int call(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--jobs";
        all[arguments.length + 1] = home.resolve("jobs").toString();
        return ConsuntivoCommand.execute(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name) throws IOException {
        return Files.readString(home.resolve("jobs").resolve(name));
    }

    @ParameterizedTest
    @CsvSource({"it, l'anno rendicontato", "en, the year reported"})
    void whatItWritesIsAValidExerciseWithItsComments(String language, String comment) throws IOException {
        assertThat(call("exercise", "new", "performance-2025", "--language", language))
                .isZero();
        assertThat(call("exercise", "check", "performance-2025")).isZero();
        assertThat(err()).doesNotContain("performance-2025.yaml, riga");
        assertThat(file("performance-2025.yaml"))
                .contains("year: 2025", "# " + comment, "language: " + language)
                .doesNotContain("${");
        assertThat(file("performance-2025/plan.csv"))
                .startsWith("\uFEFFsettore;codice;tipo;")
                .endsWith("peso\r\n");
        assertThat(file("performance-2025/decisioni.csv")).contains("settore;codice_obiettivo;regola");
        assertThat(file("performance-2025/narrative/premessa.md")).contains("${ente}");
    }

    @Test
    void everythingThatIsCommentedOutIsValidToo() throws IOException {
        call("exercise", "new", "prova", "--year", "2024");
        Path file = home.resolve("jobs/prova.yaml");
        String uncommented = Files.readString(file)
                .replaceAll("(?m)^# (?=[a-z -]+:|  )", "")
                .replaceAll("(?m)^( +)# (?=[a-z]+:)", "$1")
                .replaceAll("(?m)^.*(objectives|previous-years): .*\\R", "");
        Files.writeString(file, uncommented);
        assertThat(call("exercise", "check", "prova")).as(err()).isZero();
        assertThat(uncommented).contains("\nplan:\n", "\nacts:", "\n  date: 2025-06-30", "\nopen-data:", "\n  ipa:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Comune di Sant'Angelo: #1 {x}", "${year} \"A\" \\n", "- è"})
    void theBodyIsTakenAsItIs(String body) {
        assertThat(call("exercise", "new", "prova", "--year", "2024", "--body", body))
                .isZero();
        assertThat(call("exercise", "check", "prova")).as(err()).isZero();
    }

    @Test
    void nothingIsWrittenOverWhatIsThere() throws IOException {
        Files.createDirectories(home.resolve("jobs/a-2024"));
        assertThat(call("exercise", "new", "a-2024")).isEqualTo(2);
        assertThat(err()).contains("a-2024").contains("esiste già");
        assertThat(home.resolve("jobs/a-2024")).isEmptyDirectory();
        assertThat(home.resolve("jobs/a-2024.yaml")).doesNotExist();

        Files.writeString(home.resolve("jobs/b-2024.yaml"), "mio");
        assertThat(call("exercise", "new", "b-2024")).isEqualTo(2);
        assertThat(file("b-2024.yaml")).isEqualTo("mio");
        assertThat(home.resolve("jobs/b-2024")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prova", "a-1924", "../a-2024", "a b-2024", "history", ".a-2024", "a-2024 --year 1999"})
    void aNameOrAYearThatCannotBeStartsNothing(String arguments) {
        assertThat(call(("exercise new " + arguments).split(" "))).isEqualTo(2);
        assertThat(err()).isNotBlank();
        assertThat(home.resolve("jobs")).doesNotExist();
    }
}
