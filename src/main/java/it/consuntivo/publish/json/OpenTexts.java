package it.consuntivo.publish.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the open data's metadata, in one language. */
final class OpenTexts {
    private final Properties texts = new Properties();

    OpenTexts(Language language) {
        String file = language == Language.EN ? "opendata_en.properties" : "opendata_it.properties";
        try (InputStream stream = OpenTexts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream, file), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands before the keys of texts that say other things of a year under way. */
    static String matter(Publication publication) {
        return publication.isMonitoring() ? "monitoring." : "";
    }

    /** The text of that key, with its arguments filled in; an apostrophe in it is an apostrophe. */
    String of(String key, String... arguments) {
        String pattern = Objects.requireNonNull(texts.getProperty(key), key);
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(arguments);
    }
}
