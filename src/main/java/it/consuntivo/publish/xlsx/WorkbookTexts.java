package it.consuntivo.publish.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;

/** The words of the workbooks that go to the units, in one language. */
final class WorkbookTexts {
    private final Properties texts = new Properties();
    private final Language language;

    WorkbookTexts(Language language) {
        this.language = language;
        String file = language == Language.EN ? "workbooks_en.properties" : "workbooks_it.properties";
        try (InputStream stream = WorkbookTexts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream, file), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    /** The text of that key, with its arguments filled in; an apostrophe in it is an apostrophe. */
    String of(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(texts.getProperty(key), key);
        Object[] written = List.of(arguments).stream().map(Object::toString).toArray();
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(written);
    }

    /** The paragraphs {@code key.1}, {@code key.2}, … as many as there are. */
    List<String> paragraphs(String key) {
        return IntStream.iterate(1, number -> texts.containsKey(key + "." + number), number -> number + 1)
                .mapToObj(number -> of(key + "." + number))
                .toList();
    }
}
