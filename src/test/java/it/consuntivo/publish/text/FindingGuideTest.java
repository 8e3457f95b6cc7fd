package it.consuntivo.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Severity;
import it.consuntivo.domain.model.Exercise.Output.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding has its section in the guide, in both languages, where an officer who quotes its code finds it. */
class FindingGuideTest {
    private static final Pattern SECTION = Pattern.compile(
            "<a id=\"(\\w+)\"></a>\\n\\n### (\\w+) – ([^\\n]+)\\n\\n\\*\\*(\\p{L}+)([^*]*)\\.\\*\\* ([^\\n]+)\\n\\n- \\*");

    private static String guide(Language language) throws IOException {
        String page = language == Language.EN ? "findings.md" : "rilievi.md";
        return Files.readString(Path.of("src/site/markdown", page));
    }

    private static String severity(Code code, Language language) {
        boolean error = code.severity() == Severity.ERROR;
        return language == Language.EN ? (error ? "Error" : "Warning") : (error ? "Errore" : "Avviso");
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsSectionAndEverySectionACode(Language language) throws IOException {
        String guide = guide(language);
        assertThat(guide.lines().filter(line -> line.startsWith("### ")).map(line -> line.substring(4, 7)))
                .as("in the order of the catalogue")
                .containsExactlyElementsOf(
                        Arrays.stream(Code.values()).map(Code::id).toList());
        assertThat(SECTION.matcher(guide).results()).hasSameSizeAs(Code.values());
    }

    @ParameterizedTest
    @EnumSource
    void aSectionHasItsAnchorItsTitleAndItsSeverity(Language language) throws IOException {
        var texts = new FindingTexts(language);
        List<MatchResult> sections = SECTION.matcher(guide(language)).results().toList();
        assertThat(sections.stream()
                        .map(section ->
                                Stream.of(1, 2, 3, 4).map(section::group).toList()))
                .containsExactlyElementsOf(Arrays.stream(Code.values())
                        .map(code -> List.of(
                                code.id().toLowerCase(Locale.ROOT),
                                code.id(),
                                texts.title(code),
                                severity(code, language)))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceThatTheGuideSendsItsReaderToIsThere(Language language) throws IOException {
        String guide = guide(language);
        assertThat(Pattern.compile("\\]\\(#([^)]+)\\)").matcher(guide).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(guide).contains("<a id=\"" + place + "\">"));
        assertThat(Pattern.compile("\\]\\(([\\w-]+\\.md)\\)")
                        .matcher(guide)
                        .results()
                        .map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(
                        page -> assertThat(Path.of("src/site/markdown", page)).exists());
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesSpeakOfTheSameDecisions(Language language) throws IOException {
        assertThat(decided(language)).isNotEmpty().isEqualTo(decided(Language.IT));
    }

    @Test
    void theGuidesOfBothLanguagesTellTheSameThingsInTheSameOrder() throws IOException {
        assertThat(skeleton("operators-guide.md")).isNotEmpty().isEqualTo(skeleton("guida-operatore.md"));
        assertThat(skeleton("findings.md")).isNotEmpty().isEqualTo(skeleton("rilievi.md"));
    }

    /** How a page is built: the depth of its headings, and what stands first in its tables and is no translation. */
    private static List<String> skeleton(String page) throws IOException {
        return Files.readString(Path.of("src/site/markdown", page))
                .lines()
                .filter(line -> line.matches("#{1,3} .*|\\| `.*"))
                .map(line -> line.startsWith("#") ? line.replaceAll(" .*", "") : line.split("\\|", 3)[1])
                .toList();
    }

    /** Codes of the errors that the guide says a decision can lift. */
    private static List<String> decided(Language language) throws IOException {
        return SECTION.matcher(guide(language))
                .results()
                .filter(section -> !section.group(5).isEmpty())
                .map(section -> section.group(2))
                .toList();
    }
}
