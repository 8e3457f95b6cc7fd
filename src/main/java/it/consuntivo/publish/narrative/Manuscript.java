package it.consuntivo.publish.narrative;

import com.github.mustachejava.MustacheException;
import it.consuntivo.publish.narrative.Flaw.Kind;
import it.consuntivo.publish.narrative.Lexicon.Placeholder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text as its author wrote it, and the names that it may use. */
public final class Manuscript {
    private static final Pattern NO_TAG =
            Pattern.compile("\\$\\{(?!(?:![^}\\n]*|[#^/]?[ \\t]*[\\p{L}\\d.-]+[ \\t]*)\\})[^}\\n]*\\}?");

    private final String text;
    private final Lexicon lexicon;

    public Manuscript(String text, Lexicon lexicon) {
        this.text = text.replaceAll("\\R", "\n");
        this.lexicon = lexicon;
    }

    /** What it says. It has to be without flaws. */
    public List<Block> blocks(Values values) {
        return Markdown.blocks(Template.of(text, lexicon).fill(values));
    }

    /** Everything that is wrong with it, by line, whether or not it would come to be printed. */
    public List<Flaw> flaws() {
        List<Flaw> broken = noTags();
        return Stream.concat(broken.isEmpty() ? template() : broken.stream(), MarkdownCheck.flaws(text).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Flaw::line))
                .toList();
    }

    private List<Flaw> noTags() {
        return NO_TAG.matcher(text)
                .results()
                .map(found -> new Flaw(lineAt(found.start()), Kind.NO_TAG, found.group()))
                .toList();
    }

    private int lineAt(int place) {
        return 1 + (int) text.chars().limit(place).filter(sign -> sign == '\n').count();
    }

    private Stream<Flaw> template() {
        try {
            return Template.of(text, lexicon).tags().stream().flatMap(tag -> flaw(tag).stream());
        } catch (MustacheException unbalanced) {
            int line = unbalanced.getContext().line();
            return Stream.of(new Flaw(line, Kind.UNBALANCED, line(line)));
        }
    }

    private Optional<Flaw> flaw(Tag tag) {
        return kind(tag).map(kind -> new Flaw(tag.line(), kind, tag.name()));
    }

    private Optional<Kind> kind(Tag tag) {
        if (tag.condition()) {
            return lexicon.conditions().contains(tag.name()) ? Optional.empty() : Optional.of(Kind.CONDITION);
        }
        return Optional.ofNullable(lexicon.placeholders().get(tag.name()))
                .map(known -> misplaced(tag, known))
                .orElse(Optional.of(Kind.PLACEHOLDER));
    }

    private Optional<Kind> misplaced(Tag tag, Placeholder known) {
        if (!known.isSafeWithin(tag.within())) {
            return Optional.of(Kind.UNGUARDED);
        }
        boolean alone = line(tag.line()).replaceAll("[ \\t]", "").equals("${" + tag.name() + "}");
        return known.block() && !alone ? Optional.of(Kind.NOT_ALONE) : Optional.empty();
    }

    private String line(int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("").strip();
    }

    /** Words that mean nothing to Markdown, for a value that is Markdown itself. */
    public static String literal(String words) {
        return Markdown.literal(words);
    }

    /** What stands for a table in a text, until {@link #blocks} gives it as a block of its own. */
    public static String table(String name) {
        return "\n" + Markdown.table(name) + "\n";
    }
}
