package it.consuntivo.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.finding.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator learns from the guide, and only there, which errors a recorded decision can lift. */
class LiftsInGuideTest {
    private static final List<String> LIFTED = Arrays.stream(Code.values())
            .filter(code -> Lifts.of(code).isPresent())
            .map(Code::id)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "rilievi.md, 'Errore, superabile con una decisione'",
        "findings.md, 'Error, can be lifted by a decision'"
    })
    void theGuideMarksTheErrorsThatADecisionCanLiftAndNoOthers(String page, String mark) throws IOException {
        String guide = Files.readString(Path.of("src/site/markdown", page));
        assertThat(LIFTED).isNotEmpty();
        assertThat(found("### (\\w+) [^\\n]*\\n\\n\\*\\*" + mark + "\\.\\*\\*", guide))
                .containsExactlyElementsOf(LIFTED);
    }

    @ParameterizedTest
    @CsvSource({"rilievi.md, regola", "findings.md, rule"})
    void theGuideSaysWhatEachOfThemTakesForAValue(String page, String heading) throws IOException {
        String guide = Files.readString(Path.of("src/site/markdown", page));
        String table = guide.substring(guide.indexOf("| " + heading + " | `valore` |"), guide.indexOf("<a id=\"f\">"));
        assertThat(found("\\b([A-Z]\\d\\d)\\b", table)).containsExactlyInAnyOrderElementsOf(LIFTED);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
