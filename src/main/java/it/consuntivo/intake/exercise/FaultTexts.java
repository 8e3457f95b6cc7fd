package it.consuntivo.intake.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Puts into words what is said of an exercise's file, in the language of whoever runs the program. */
public final class FaultTexts {
    private final Properties texts = new Properties();
    private final Language language;

    public FaultTexts(Language language) {
        this.language = language;
        String file = language == Language.EN ? "faults_en.properties" : "faults_it.properties";
        try (InputStream stream = FaultTexts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream, file), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String of(Phrase phrase) {
        Object[] values = phrase.values().stream().map(this::written).toArray();
        if (phrase.key().isEmpty()) {
            return String.valueOf(values[0]);
        }
        String pattern = Objects.requireNonNull(texts.getProperty(phrase.key()), phrase.key());
        // in the files an apostrophe is an apostrophe; MessageFormat takes a single one for a quotation mark
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(values);
    }

    private String written(Object value) {
        boolean comma = value instanceof BigDecimal && language == Language.IT;
        String plain = value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
        return comma ? plain.replace('.', ',') : plain;
    }
}
