package it.consuntivo.publish.pdf;

import it.consuntivo.publish.narrative.Block;
import it.consuntivo.publish.narrative.Flaw;
import it.consuntivo.publish.narrative.Lexicon;
import it.consuntivo.publish.narrative.Manuscript;
import it.consuntivo.publish.pdf.page.Book;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words between the figures. Each section has a text of its own in the resources, which the exercise may replace
 * under the same name. What may have no value stands within a condition, so that no sentence is printed with a hole in
 * it.
 */
public final class Narrative {
    private static final List<String> SECTIONS = List.of(
            "in-breve",
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
    private static final Vocabulary VOCABULARY = ReportWords.vocabulary();

    private final Account account;

    Narrative(Account account) {
        this.account = account;
    }

    /** The names under which an exercise may give texts of its own. */
    public static Set<String> sections() {
        return new TreeSet<>(SECTIONS);
    }

    /** The placeholders and conditions of every text. */
    public static Lexicon lexicon() {
        return VOCABULARY.lexicon();
    }

    /** What is wrong with a text that is to replace one of ours. */
    public static List<Flaw> flaws(String text) {
        return new Manuscript(text, lexicon()).flaws();
    }

    /** The texts that are printed where an exercise has none of its own, by their section. */
    public static Map<String, String> standardTexts() {
        Map<String, String> texts = new TreeMap<>();
        SECTIONS.forEach(section -> texts.put(section, standard(section)));
        return texts;
    }

    /** Writes the text of a section. */
    void write(String section, Book book) {
        blocks(section).forEach(block -> write(block, book));
    }

    List<Block> blocks(String section) {
        String own = account.exercise().report().narrative().get(section);
        return new Manuscript(own == null ? standard(section) : own, lexicon()).blocks(VOCABULARY.values(account));
    }

    private void write(Block block, Book book) {
        if (block instanceof Block.Heading heading) {
            book.heading(heading.depth(), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            book.text(paragraph.runs());
        } else if (block instanceof Block.Items list) {
            book.list(list.items());
        } else if (block instanceof Block.Table table) {
            VOCABULARY.table(table.name(), account).write(book);
        }
    }

    private static String standard(String section) {
        try (InputStream text = Narrative.class.getResourceAsStream("narrative/" + section + ".md")) {
            if (text == null) {
                throw new FileNotFoundException("narrative/" + section + ".md");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
