package it.consuntivo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What went wrong with the machine is said with what to do about it, however deep it lies. */
class MishapTest {
    private static String told(Throwable failure) {
        return Mishap.describe(new IllegalStateException("a step failed", failure), new Texts(Language.IT));
    }

    static Stream<Arguments> mishaps() {
        return Stream.of(
                Arguments.of(
                        new FileSystemException("output/a.csv", null, "No space left on device"),
                        "output/a.csv: No space left on device: spazio esaurito sul disco. Liberare spazio"),
                Arguments.of(new AccessDeniedException("input/a.xlsx"), "input/a.xlsx: accesso negato. Controllare"),
                Arguments.of(new IOException("strange"), "Errore del disco o dei file: strange. Controllare"),
                Arguments.of(new ArithmeticException("by zero"), "Errore interno (ArithmeticException): by zero."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mishaps")
    void theCauseIsNamedAndTheRemedy(Throwable failure, String said) {
        assertThat(told(failure)).startsWith(said);
    }

    @Test
    void memoryThatIsTooLittleIsNoInternalError() {
        assertThat(told(new OutOfMemoryError("Java heap space")))
                .matches("Gli [\\d.]+ MB di memoria concessi al programma non bastano per questo esercizio\\. Ripetere"
                        + " il comando con più memoria, per esempio java -Xmx2g -jar consuntivo\\.jar …; .*");
    }
}
