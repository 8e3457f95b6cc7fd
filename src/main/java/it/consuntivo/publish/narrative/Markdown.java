package it.consuntivo.publish.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Reads the part of Markdown (CommonMark) that texts are written in: paragraphs, lists, emphasis, headings. */
final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");
    private static final Pattern TABLE = Pattern.compile("\\$\\{([\\w.-]+)}");

    private Markdown() {}

    /** The blocks of a text, in their order. */
    static List<Block> blocks(String text) {
        Reader reader = new Reader();
        PARSER.parse(text).accept(reader);
        return List.copyOf(reader.blocks);
    }

    /** The same words on one line, with no sign in them that means anything to Markdown. */
    static String literal(String words) {
        return PUNCTUATION.matcher(words.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$0");
    }

    /** A table's place in a text, as {@link #blocks} finds it again. */
    static String table(String name) {
        return "${" + name + "}";
    }

    private static final class Reader extends AbstractVisitor {
        private final List<Block> blocks = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            blocks.add(new Block.Heading(heading.getLevel(), new Block.Paragraph(Runs.of(heading)).words()));
        }

        @Override
        public void visit(Paragraph paragraph) {
            Block.Paragraph words = new Block.Paragraph(Runs.of(paragraph));
            Matcher table = TABLE.matcher(words.words());
            blocks.add(table.matches() ? new Block.Table(table.group(1)) : words);
        }

        @Override
        public void visit(BulletList list) {
            items(list, Optional.empty());
        }

        @Override
        public void visit(OrderedList list) {
            items(list, Optional.of(list));
        }

        private void items(Node list, Optional<OrderedList> order) {
            List<Block.Item> items = new ArrayList<>();
            for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
                int number = items.size();
                items.add(new Block.Item(order.map(how -> label(how, number)).orElse(""), Runs.of(item)));
            }
            blocks.add(new Block.Items(items));
        }

        private static String label(OrderedList list, int number) {
            return (list.getMarkerStartNumber() + number) + list.getMarkerDelimiter();
        }
    }
}
