package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the commands say, in the language that was asked for. */
final class Texts {
    private final Properties texts = new Properties();
    private final Locale locale;

    Texts(Language language) {
        this.locale = language == Language.EN ? Locale.UK : Locale.ITALY;
        String file = language == Language.EN ? "commands_en.properties" : "commands_it.properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of them, for picocli, which looks up what it says of commands and options by itself. */
    ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return texts.getProperty(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(texts.stringPropertyNames());
            }
        };
    }

    /** The word for a key such as {@code ACHIEVED}; what is no key is its own word. */
    String word(String key) {
        return texts.getProperty("word." + key, key);
    }

    /** The text of that key, with its arguments filled in; an apostrophe in it is an apostrophe. */
    String of(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(texts.getProperty(key), key);
        return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }
}
