package it.consuntivo.publish.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Phase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of the page, in one language. */
final class PageTexts {
    private final Properties texts = new Properties();
    private final Language language;
    private final Phase phase;

    PageTexts(Language language) {
        this(language, Phase.FINAL);
    }

    PageTexts(Language language, Phase phase) {
        this.language = language;
        this.phase = phase;
        String file = language == Language.EN ? "page_en.properties" : "page_it.properties";
        try (InputStream stream = PageTexts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream, file), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the attribute {@code lang} names it. */
    String tag() {
        return language == Language.EN ? "en" : "it";
    }

    /** The text of that key, with its arguments filled in; an apostrophe in it is an apostrophe. */
    String of(String key, Object... arguments) {
        String pattern = ofPhase(key).orElseGet(() -> pattern(key));
        return new MessageFormat(pattern.replace("'", "''"), Locale.forLanguageTag(tag())).format(arguments);
    }

    /** During the year, the text of that key with {@code .interim} behind it. */
    private Optional<String> ofPhase(String key) {
        return phase == Phase.INTERIM ? find(key + ".interim") : Optional.empty();
    }

    /** As it stands, for the script to fill in. */
    String pattern(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }
}
