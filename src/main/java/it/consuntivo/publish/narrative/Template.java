package it.consuntivo.publish.narrative;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.reflect.SimpleObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A text with placeholders and conditions: <code>${name}</code>, <code>${#name}</code> and <code>${^name}</code> as far as
 * <code>${/name}</code>, <code>${! comment}</code>. The engine is Mustache's, without what reaches beyond the text: it
 * opens no file and looks into no object.
 */
final class Template {
    private static final String OPEN = "${";
    private static final String CLOSE = "}";

    private final Mustache text;
    private final List<Tag> tags;

    private Template(Mustache text, List<Tag> tags) {
        this.text = text;
        this.tags = tags;
    }

    /**
     * Reads a text.
     *
     * @param lexicon says which values are blocks, to be taken as Markdown; all others are words and mean nothing else
     * @throws MustacheException with the line, when a condition is not closed or a tag is broken
     */
    static Template of(String text, Lexicon lexicon) {
        IdentityHashMap<Mustache, List<Tag>> noted = new IdentityHashMap<>();
        Mustache compiled = new Engine(noted, lexicon).compile(new StringReader(text), "", OPEN, CLOSE);
        return new Template(compiled, noted.getOrDefault(compiled, List.of()));
    }

    /** Every tag, whether it comes to be printed or not. */
    List<Tag> tags() {
        return tags;
    }

    /** The text as Markdown, with values in the place of their names and without what does not apply. */
    String fill(Values values) {
        StringWriter filled = new StringWriter();
        text.execute(filled, values);
        return filled.toString();
    }

    private static final class Engine extends DefaultMustacheFactory {
        private final IdentityHashMap<Mustache, List<Tag>> noted;
        private final Lexicon lexicon;

        Engine(IdentityHashMap<Mustache, List<Tag>> noted, Lexicon lexicon) {
            this.noted = noted;
            this.lexicon = lexicon;
            setObjectHandler(new Lookup());
        }

        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new TagVisitor(this, noted, lexicon);
        }

        @Override
        public Reader getReader(String name) {
            throw new MustacheException("No text refers to another: " + name);
        }

        @Override
        public void encode(String value, Writer target) {
            try {
                target.write(Markdown.literal(value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Asks the values by the whole name, and nothing else. */
    private static final class Lookup extends SimpleObjectHandler {
        @Override
        public Wrapper find(String name, List<Object> scopes) {
            return given -> value(name, (Values) given.get(0));
        }

        private static Object value(String name, Values values) {
            return name.startsWith(TagVisitor.CONDITION)
                    ? (Object) values.holds(name.substring(TagVisitor.CONDITION.length()))
                    : values.text(name);
        }
    }
}
