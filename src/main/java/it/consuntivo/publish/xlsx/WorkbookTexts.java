package it.consuntivo.publish.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Phase;
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
import org.jspecify.annotations.Nullable;

/** The words of the workbooks that go to the units, in one language. */
final class WorkbookTexts {
    private final Properties texts = new Properties();
    private final Language language;
    private final Phase phase;

    WorkbookTexts(Exercise exercise) {
        this(exercise.output().language(), exercise.phase());
    }

    WorkbookTexts(Language language) {
        this(language, Phase.FINAL);
    }

    private WorkbookTexts(Language language, Phase phase) {
        this.language = language;
        this.phase = phase;
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
        String pattern = Objects.requireNonNull(pattern(key), key);
        Object[] written = List.of(arguments).stream().map(Object::toString).toArray();
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(written);
    }

    /** During the year, the text of that key with {@code .interim} behind it, where there is one. */
    private @Nullable String pattern(String key) {
        return phase == Phase.INTERIM
                ? texts.getProperty(key + ".interim", texts.getProperty(key))
                : texts.getProperty(key);
    }

    /** The paragraphs {@code key.1}, {@code key.2}, … as many as there are. */
    List<String> paragraphs(String key) {
        return IntStream.iterate(1, number -> texts.containsKey(key + "." + number), number -> number + 1)
                .mapToObj(number -> of(key + "." + number))
                .toList();
    }
}
