package it.consuntivo.publish.pdf;

import it.consuntivo.publish.pdf.page.Book;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words between the figures. Each section has a text of its own in the resources, which the exercise may replace
 * under the same name. Blank lines part paragraphs; a line that starts with {@code "- "} is an item of a list; a
 * paragraph that names a placeholder for which this exercise has no value is left out, so that no sentence is printed
 * with a hole in it.
 */
public final class Narrative {
    private static final List<String> SECTIONS = List.of(
            "premessa",
            "ciclo",
            "piano",
            "documenti",
            "valutazione",
            "programmi-strategici",
            "altri-strategici",
            "ordinari",
            "missioni",
            "scostamenti",
            "risorse",
            "confronto",
            "valutazione-individuale",
            "nota-metodologica");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]*)}");

    private final Account account;

    Narrative(Account account) {
        this.account = account;
    }

    /** The names under which an exercise may give texts of its own. */
    public static Set<String> sections() {
        return new TreeSet<>(SECTIONS);
    }

    /** What may stand between <code>${</code> and <code>}</code>. */
    public static Set<String> placeholders() {
        return new TreeSet<>(Placeholders.names());
    }

    /** The placeholders of a text that mean nothing, in alphabetical order. */
    public static Set<String> unknownPlaceholders(String text) {
        Set<String> unknown = new TreeSet<>(names(text).toList());
        unknown.removeAll(Placeholders.names());
        return unknown;
    }

    /** Writes the text of a section. */
    void write(String section, Book book) {
        passages(section).forEach(passage -> passage.write(book));
    }

    List<Passage> passages(String section) {
        String own = account.exercise().report().narrative().get(section);
        return Stream.of((own == null ? standard(section) : own).split("\\R(?:[ \\t]*\\R)+"))
                .filter(block -> !block.isBlank())
                .filter(block -> names(block).noneMatch(name -> value(name).isEmpty()))
                .map(block -> Passage.read(filled(block)))
                .toList();
    }

    private static Stream<String> names(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1));
    }

    private String filled(String block) {
        return PLACEHOLDER.matcher(block).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        return Placeholders.value(name, account);
    }

    private static String standard(String section) {
        try (InputStream text = Narrative.class.getResourceAsStream("narrative/" + section + ".txt")) {
            if (text == null) {
                throw new FileNotFoundException("narrative/" + section + ".txt");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
