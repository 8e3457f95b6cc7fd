package it.consuntivo.publish.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The texts of one properties file of this package, in one language. */
public final class Bundle {
    private final Properties texts = new Properties();
    private final Locale locale;

    /**
     * @param name of the file, without its language
     */
    public Bundle(String name, Language language) {
        locale = language == Language.EN ? Locale.UK : Locale.ITALY;
        String file = name + (language == Language.EN ? "_en.properties" : "_it.properties");
        try (InputStream stream = Bundle.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream, file), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    public String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    /** The text of that key, with what was found in the place of {@code {0}}, {@code {1}}, … */
    public String filled(String key, Object... values) {
        // in the files an apostrophe is an apostrophe; MessageFormat takes a single one for a quotation mark
        return new MessageFormat(text(key).replace("'", "''"), locale).format(values);
    }

    /** What a unit typed may be a whole essay; its beginning is enough to find it again. */
    static String cut(String value, int longest) {
        return value.codePointCount(0, value.length()) <= longest
                ? value
                : value.substring(0, value.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
