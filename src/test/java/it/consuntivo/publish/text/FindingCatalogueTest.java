package it.consuntivo.publish.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the words of the findings against the catalogue of codes, whose comments say what the arguments are. */
class FindingCatalogueTest {
    private static final Path CODES = Path.of("src/main/java/it/consuntivo/domain/finding/Code.java");
    private static final Pattern DOCUMENTED = Pattern.compile("/\\*\\* ([^*]+) \\*/\\s+([A-Z_]+)\\(");

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        String file = "findings_" + language + ".properties";
        try (InputStream stream = FindingTexts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream), UTF_8));
        }
        return texts;
    }

    /** The comment of each code. */
    private static Map<Code, String> comments() throws IOException {
        return DOCUMENTED
                .matcher(Files.readString(CODES))
                .results()
                .collect(Collectors.toMap(
                        match -> Code.valueOf(match.group(2)), match -> match.group(1), (a, b) -> a, TreeMap::new));
    }

    private static Set<Integer> documented(String comment) {
        int count = comment.startsWith("No arguments") ? 0 : comment.split(";", -1).length;
        return IntStream.range(0, count).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> used(String... texts) {
        return Arrays.stream(texts)
                .flatMap(text -> Pattern.compile("\\{(\\d)}").matcher(text).results())
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void everyCodeHasItsTextsAndNoTextIsLeftOver(String language) throws IOException {
        List<String> expected =
                new ArrayList<>(List.of("D27.message.bare", "P06.message.partial", "P08.message.partial"));
        for (Code code : Code.values()) {
            Stream.of(".title", ".message", ".remedy").forEach(kind -> expected.add(code.id() + kind));
        }
        assertThat(texts(language).stringPropertyNames())
                .filteredOn(key -> !key.startsWith("key.") && !key.endsWith(".expected"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(texts(language).values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void theTextsUseTheArgumentsThatTheCatalogueDocuments(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(comments().keySet()).containsExactly(Code.values());
        comments().forEach((code, comment) -> assertThat(
                        used(texts.getProperty(code.id() + ".message"), texts.getProperty(code.id() + ".remedy")))
                .as(code.name())
                .isEqualTo(documented(comment)));
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.endsWith(".title") || key.endsWith(".bare"))
                .allSatisfy(key -> assertThat(used(texts.getProperty(key))).isEmpty());
    }

    /** The sum of a body's weights stands in no cell; a copy of another unit's workbook is no matter of one. */
    private static boolean isAboutACell(Code code) {
        return code != Code.WEIGHTS_NOT_WHOLE && code != Code.SAME_AS_OTHER_UNIT;
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void everyErrorInACellSaysWhatTheCellShouldHold(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(Code.values())
                .filteredOn(code -> code.id().matches("[CD].*"))
                .filteredOn(code -> code.severity() == Severity.ERROR && isAboutACell(code))
                .allSatisfy(code -> assertThat(texts).containsKey(code.id() + ".expected"));
        comments().forEach((code, comment) -> assertThat(documented(comment))
                .as(code.name())
                .containsAll(used(texts.getProperty(code.id() + ".expected", ""))));
        Set<String> ids = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.endsWith(".expected"))
                .allSatisfy(key -> assertThat(ids).contains(key.replace(".expected", "")));
    }

    @Test
    void everyWordThatTheReaderOfFilesHandsOverIsPutIntoWords() throws IOException {
        Pattern handedOver = Pattern.compile(
                "(?:Refusal\\.(?:beyond|forbidden)\\(|Code\\.FILE_OTHER_DOCUMENT, |FILE_BEYOND_LIMIT, )\"([^\"]+)\"");
        Set<String> words = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/it/consuntivo/intake"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                handedOver.matcher(Files.readString(source)).results().forEach(match -> words.add(match.group(1)));
            }
        }
        assertThat(words).contains("powerpoint", "doctype", "cells");
        assertThat(texts("it").stringPropertyNames())
                .containsAll(words.stream().map("key."::concat).toList());
    }

    @Test
    void everyWordThatTheCatalogueCallsAKeyIsPutIntoWordsInBothLanguages() throws IOException {
        Map<Code, String> keyed = comments();
        keyed.values().removeIf(comment -> !comment.contains("a key"));
        assertThat(keyed.keySet()).isEqualTo(FindingTexts.KEYED);
        Set<String> words = keyed.values().stream()
                .flatMap(comment ->
                        Pattern.compile("\\{@code ([^}]+)}").matcher(comment).results())
                .map((MatchResult match) -> "key." + match.group(1))
                .collect(Collectors.toSet());
        assertThat(texts("it").stringPropertyNames()).containsAll(words);
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("it").stringPropertyNames());
    }
}
