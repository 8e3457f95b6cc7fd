package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import java.util.List;

/** The kinds of running text. */
final class Blocks {
    private final Typeface faces;

    Blocks(Typeface faces) {
        this.faces = faces;
    }

    Paragraph text(String words) {
        return plain(words).setMarginBottom(7);
    }

    Paragraph note(String words) {
        return plain(words).setFontSize(8.5f).setFontColor(Palette.QUIET).setMarginBottom(5);
    }

    /** A strong sentence that sums up. */
    Paragraph verdict(String words) {
        return plain(words)
                .setFont(faces.bold())
                .setBackgroundColor(Palette.TINT)
                .setBorderLeft(new SolidBorder(Palette.BLUE, 3))
                .setPaddings(6, 8, 6, 8)
                .setMarginTop(4)
                .setMarginBottom(9)
                .setKeepTogether(true);
    }

    Div warning(List<String> lines) {
        Div box = new Div()
                .setBackgroundColor(Palette.AMBER)
                .setFontColor(Palette.AMBER_INK)
                .setPaddings(8, 10, 4, 10)
                .setMarginTop(6)
                .setMarginBottom(10);
        lines.forEach(line -> box.add(plain(line).setMarginBottom(4)));
        return box;
    }

    com.itextpdf.layout.element.List items(List<String> items) {
        com.itextpdf.layout.element.List list = new com.itextpdf.layout.element.List()
                .setListSymbol("–")
                .setSymbolIndent(8)
                .setMarginLeft(6)
                .setMarginBottom(7);
        items.forEach(item -> list.add(item(item)));
        return list;
    }

    private ListItem item(String words) {
        ListItem item = new ListItem();
        item.add(plain(words).setMarginBottom(2));
        return item;
    }

    Paragraph display(String words, float size, boolean strong) {
        return new Paragraph(faces.printable(words))
                .setFont(strong ? faces.bold() : faces.regular())
                .setFontSize(size)
                .setFontColor(strong ? Palette.BLUE : Palette.QUIET)
                .setMultipliedLeading(1.15f)
                .setMargin(0)
                .setMarginBottom(10);
    }

    /** The title of the whole document. */
    Paragraph title(String words) {
        Paragraph title = display(words, 34, true);
        title.getAccessibilityProperties().setRole(StandardRoles.H1);
        return title;
    }

    static SolidBorder line() {
        return new SolidBorder(Palette.INK, 0.5f);
    }

    private Paragraph plain(String words) {
        return new Paragraph(faces.printable(words))
                .setMultipliedLeading(1.35f)
                .setMargin(0)
                .setSplitCharacters(new WordEnds());
    }
}
