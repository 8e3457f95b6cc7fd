package it.consuntivo.publish.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What people are told instead of the names of tables and columns, in one language. */
public final class TableTexts {
    private final Properties texts = new Properties();

    public TableTexts(Language language) {
        String file = language == Language.EN ? "tables_en.properties" : "tables_it.properties";
        try (InputStream stream = TableTexts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream, file), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the table holds. */
    public String title(Table<?> table) {
        return text("title." + table.name());
    }

    /** The same in a word or two, as on the tab of a sheet. */
    public String tab(Table<?> table) {
        return text("tab." + table.name());
    }

    public String heading(Column<?> column) {
        return text("column." + column.name());
    }

    /** What a total is called that counts the rows shown. */
    public String shown() {
        return text("total.shown");
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }
}
