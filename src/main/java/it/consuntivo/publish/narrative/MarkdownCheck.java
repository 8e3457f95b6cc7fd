package it.consuntivo.publish.narrative;

import it.consuntivo.publish.narrative.Flaw.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
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
final class MarkdownCheck extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Pattern TABLE = Pattern.compile("\\|.*|[\\s:|-]*-{3}[\\s:|-]*\\|[\\s:|-]*");
    private static final int DEEPEST = 2;

    private final List<String> lines;
    private final List<Flaw> flaws = new ArrayList<>();
    private int depth;

    private MarkdownCheck(List<String> lines) {
        this.lines = lines;
    }

    /** @param text with its placeholders and conditions, so that lines are those of its file */
    static List<Flaw> flaws(String text) {
        MarkdownCheck check = new MarkdownCheck(text.lines().toList());
        PARSER.parse(text).accept(check);
        return List.copyOf(check.flaws);
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraph.getSourceSpans().stream()
                .map(span -> span.getLineIndex() + 1)
                .filter(line -> TABLE.matcher(line(line)).matches())
                .findFirst()
                .ifPresent(line -> add(line, Kind.MARKDOWN));
        visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() > Math.min(depth + 1, DEEPEST)) {
            add(heading, Kind.HEADING);
        }
        depth = Math.min(heading.getLevel(), DEEPEST);
        visitChildren(heading);
    }

    /** One paragraph, and nothing below it. */
    @Override
    public void visit(ListItem item) {
        Node only = item.getFirstChild();
        if (only instanceof Paragraph && only.getNext() == null) {
            visitChildren(item);
        } else {
            add(only == null || only.getNext() == null ? item : only.getNext(), Kind.LIST);
        }
    }

    @Override
    public void visit(BlockQuote part) {
        add(part, Kind.MARKDOWN);
    }

    @Override
    public void visit(Code part) {
        add(part, Kind.MARKDOWN);
    }

    @Override
    public void visit(FencedCodeBlock part) {
        add(part, Kind.MARKDOWN);
    }

    @Override
    public void visit(HtmlBlock part) {
        add(part, Kind.MARKDOWN);
    }

    @Override
    public void visit(HtmlInline part) {
        add(part, Kind.MARKDOWN);
    }

    @Override
    public void visit(Image part) {
        add(part, Kind.MARKDOWN);
    }

    @Override
    public void visit(IndentedCodeBlock part) {
        add(part, Kind.MARKDOWN);
    }

    @Override
    public void visit(Link part) {
        add(part, Kind.MARKDOWN);
    }

    @Override
    public void visit(LinkReferenceDefinition part) {
        add(part, Kind.MARKDOWN);
    }

    @Override
    public void visit(ThematicBreak part) {
        add(part, Kind.MARKDOWN);
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
