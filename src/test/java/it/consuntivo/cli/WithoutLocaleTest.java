package it.consuntivo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.publish.files.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scheduler starts has no locale; Java then cannot spell a name with an accent. */
class WithoutLocaleTest {
    @TempDir
    Path home = Path.of("");

    /** The shell gives the names, so that it does not matter what locale the test runs in. */
    private Process check(String files) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec \"$0\" -XX:TieredStopAtLevel=1 -cp \"$1\" it.consuntivo.Consuntivo check " + files
                                + " --jobs \"$2\" --returned back",
                        java,
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Path.of("jobs").toAbsolutePath().toString())
                .directory(home.toFile())
                .redirectErrorStream(true);
        process.environment().put("LC_ALL", "C");
        return process.start();
    }

    @Test
    void aFileWithAnAccentIsCheckedAndGivenBackUnderItsName() throws IOException, InterruptedException {
        Files.writeString(Place.in(home, "Unità à rischio.xlsx"), "Codice;Esito\n1;sì\n");
        Process check = check("*.xlsx");
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).describedAs(said).isEqualTo(3);
        assertThat(said).contains("Unità à rischio.xlsx: 1 errore", "back/Unità à rischio.xlsx");
        assertThat(Place.in(home, "back/Unità à rischio.xlsx")).exists();
    }

    @ParameterizedTest(name = "{0} is seen as {1}")
    @CsvSource({"a.xlsx,a.xlsx", "unità,unit\uFFFD\uFFFD", "–,\uFFFD\uFFFD\uFFFD"})
    void aByteAboveAsciiIsOneSign(String name, String seen) {
        assertThat(PathArgument.withoutAccents(name)).isEqualTo(seen);
    }

    @Test
    void whatCouldBeTwoFilesIsNeither() throws IOException, InterruptedException {
        Files.writeString(Place.in(home, "è.xlsx"), "");
        Files.writeString(Place.in(home, "à.xlsx"), "");
        Process check = check("*.xlsx");
        check.getInputStream().readAllBytes();
        assertThat(check.waitFor()).isEqualTo(2);
    }
}
