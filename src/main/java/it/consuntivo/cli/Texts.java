package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.text.Bundle;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the commands say, in the language that was asked for. */
final class Texts {
    private final Bundle bundle;

    Texts(Language language) {
        this.bundle = new Bundle(Texts.class, "commands", language);
    }

    /** All of them, for picocli, which looks up what it says of commands and options by itself. */
    ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return bundle.find(key).orElse(null);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(bundle.keys());
            }
        };
    }

    /** The word for a key such as {@code ACHIEVED}; what is no key is its own word. */
    String word(String key) {
        return bundle.find("word." + key).orElse(key);
    }

    /** The text of that key, with its arguments filled in. */
    String of(String key, Object... arguments) {
        return bundle.filled(key, arguments);
    }
}
