package it.consuntivo.intake.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTextsTest {
    private static final Pattern SAID = Pattern.compile("Phrase\\.of\\(\\s*\"([^\"]+)\"");

    private final FaultTexts italian = new FaultTexts(Language.IT);
    private final FaultTexts english = new FaultTexts(Language.EN);

    @Test
    void aFaultIsToldInTheLanguageOfTheReader() {
        Phrase year = Phrase.of("number.whole", 2016, 2100);
        assertThat(italian.of(year)).isEqualTo("un numero intero da 2016 a 2100");
        assertThat(english.of(year)).isEqualTo("a whole number from 2016 to 2100");
    }

    @Test
    void aDecimalIsWrittenAsTheReaderWritesIt() {
        Phrase sum = Phrase.of("weights.sum", new BigDecimal("99.50"));
        assertThat(italian.of(sum)).isEqualTo("somma 99,50");
        assertThat(english.of(sum)).isEqualTo("sum 99.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"l'80%", "{0}", "''", "", "name.taken"})
    void whatStandsInTheFileIsQuotedAsItIs(String found) {
        assertThat(italian.of(Phrase.quoted(found))).isEqualTo(found);
    }

    @Test
    void anApostropheIsAnApostrophe() {
        assertThat(italian.of(Phrase.of("mission"))).isEqualTo("una missione del bilancio di quell'anno");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void everythingThatIsSaidHasItsTextAndNoTextIsLeftOver(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames()).isEqualTo(said());
        assertThat(texts(language).values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    private static Set<String> said() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(source)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        return keys;
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        String file = "faults_" + language + ".properties";
        try (InputStream stream = FaultTexts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream), UTF_8));
        }
        return texts;
    }
}
