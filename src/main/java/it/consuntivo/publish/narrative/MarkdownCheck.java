package it.consuntivo.publish.narrative;

import it.consuntivo.publish.narrative.Flaw.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds what a text has of Markdown that a report has no place for. */
final class MarkdownCheck {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Pattern TABLE = Pattern.compile("\\|.*|[\\s:|-]*-{3}[\\s:|-]*\\|[\\s:|-]*");
    private static final int DEEPEST = 2;
    private static final Set<Class<? extends Node>> UNPRINTED = Set.of(
            BlockQuote.class,
            Code.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            HtmlInline.class,
            Image.class,
            IndentedCodeBlock.class,
            Link.class,
            LinkReferenceDefinition.class,
            ThematicBreak.class);

    private final List<String> lines;
    private final List<Flaw> flaws = new ArrayList<>();
    private int depth;

    private MarkdownCheck(List<String> lines) {
        this.lines = lines;
    }

    /** @param text with its placeholders and conditions, so that lines are those of its file */
    static List<Flaw> flaws(String text) {
        MarkdownCheck check = new MarkdownCheck(text.lines().toList());
        check.children(PARSER.parse(text));
        return List.copyOf(check.flaws);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            part(child);
        }
    }

    private void part(Node part) {
        if (UNPRINTED.contains(part.getClass())) {
            add(part, Kind.MARKDOWN);
        } else if (part instanceof ListItem item && !isPlain(item)) {
            Node first = item.getFirstChild();
            add(first == null || first.getNext() == null ? item : first.getNext(), Kind.LIST);
        } else {
            if (part instanceof Paragraph paragraph) {
                table(paragraph);
            } else if (part instanceof Heading heading) {
                level(heading);
            }
            children(part);
        }
    }

    /** One paragraph, and nothing below it. */
    private static boolean isPlain(ListItem item) {
        return item.getFirstChild() instanceof Paragraph only && only.getNext() == null;
    }

    private void table(Paragraph paragraph) {
        paragraph.getSourceSpans().stream()
                .map(span -> span.getLineIndex() + 1)
                .filter(line -> TABLE.matcher(line(line)).matches())
                .findFirst()
                .ifPresent(line -> add(line, Kind.MARKDOWN));
    }

    private void level(Heading heading) {
        if (heading.getLevel() > Math.min(depth + 1, DEEPEST)) {
            add(heading, Kind.HEADING);
        }
        depth = Math.min(heading.getLevel(), DEEPEST);
    }

    private void add(Node part, Kind kind) {
        add(part.getSourceSpans().get(0).getLineIndex() + 1, kind);
    }

    private void add(int line, Kind kind) {
        flaws.add(new Flaw(line, kind, line(line)));
    }

    private String line(int number) {
        return lines.get(number - 1).strip();
    }
}
