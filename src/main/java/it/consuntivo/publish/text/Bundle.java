package it.consuntivo.publish.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of one properties file, in one language. In the files an apostrophe is an apostrophe. */
public final class Bundle {
    /** The files are parts of the program, and some are asked for with every workbook. */
    private static final Map<String, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    private final Map<String, String> texts;
    private final Locale locale;

    /**
     * @param beside the class that the file lies beside
     * @param name of the file, without its language
     */
    public Bundle(Class<?> beside, String name, Language language) {
        locale = language == Language.EN ? Locale.UK : Locale.ITALY;
        String file = name + (language == Language.EN ? "_en.properties" : "_it.properties");
        texts = LOADED.computeIfAbsent(beside.getPackageName() + " " + file, key -> load(beside, file));
    }

    private static Map<String, String> load(Class<?> beside, String file) {
        var texts = new Properties();
        try (InputStream stream = beside.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream, file), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), texts::getProperty));
    }

    public Set<String> keys() {
        return texts.keySet();
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The text of that key as it stands. */
    public String text(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }

    /** The text of that key, with what was found in the place of {@code {0}}, {@code {1}}, … */
    public String filled(String key, Object... values) {
        // MessageFormat takes a single apostrophe for a quotation mark
        return new MessageFormat(text(key).replace("'", "''"), locale).format(values);
    }

    /** What a unit typed may be a whole essay; its beginning is enough to find it again. */
    static String cut(String value, int longest) {
        return value.codePointCount(0, value.length()) <= longest
                ? value
                : value.substring(0, value.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
