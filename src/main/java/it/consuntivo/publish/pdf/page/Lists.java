package it.consuntivo.publish.pdf.page;

import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import it.consuntivo.publish.narrative.Block;
import it.consuntivo.publish.narrative.Run;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists in running text. */
final class Lists {
    /** An item that brings its own label, such as {@code a)}. */
    private static final Pattern LABELLED = Pattern.compile("(\\w{1,3}\\))\\s+(.*)", Pattern.DOTALL);

    private final Typeface faces;
    private final Blocks blocks;

    Lists(Typeface faces, Blocks blocks) {
        this.faces = faces;
        this.blocks = blocks;
    }

    List items(Iterable<String> items) {
        List list = list();
        items.forEach(words -> list.add(item(words)));
        return list;
    }

    List list(Iterable<Block.Item> items) {
        List list = list();
        items.forEach(item -> list.add(item(item)));
        return list;
    }

    List terms(Iterable<Term> terms) {
        List list = list();
        terms.forEach(term -> list.add(item(term)));
        return list;
    }

    private static List list() {
        return new List().setListSymbol("–").setSymbolIndent(8).setMarginLeft(6).setMarginBottom(6);
    }

    /** An item's own label is its first words or, in a numbered list, its number. */
    private ListItem item(Block.Item written) {
        String first = written.runs().isEmpty() ? "" : written.runs().get(0).text();
        Matcher labelled = LABELLED.matcher(first);
        if (written.label().isEmpty() && labelled.matches()) {
            java.util.List<Run> runs = new ArrayList<>(written.runs());
            runs.set(0, new Run(labelled.group(2), runs.get(0).emphasis()));
            return item(new Block.Item(labelled.group(1), runs));
        }
        ListItem item = new ListItem();
        if (!written.label().isEmpty()) {
            item.setListSymbol(faces.printable(written.label()));
        }
        item.add(blocks.emphasised(written.runs()).setMarginBottom(2));
        return item;
    }

    private ListItem item(String words) {
        Matcher labelled = LABELLED.matcher(words);
        boolean own = labelled.matches();
        ListItem item = new ListItem();
        if (own) {
            item.setListSymbol(faces.printable(labelled.group(1)));
        }
        item.add(blocks.plain(own ? labelled.group(2) : words).setMarginBottom(2));
        return item;
    }

    private ListItem item(Term term) {
        Paragraph words = blocks.plain("").setMarginBottom(2);
        words.add(new Text(faces.printable(term.name() + ". ")).setFont(faces.bold()));
        ListItem item = new ListItem();
        item.add(words.add(faces.printable(term.meaning())));
        return item;
    }
}
