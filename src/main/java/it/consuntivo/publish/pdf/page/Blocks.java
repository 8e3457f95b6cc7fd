package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import it.consuntivo.publish.narrative.Run;
import java.util.List;

/** The kinds of running text. */
final class Blocks {
    /** A paragraph of so few lines cannot be parted without leaving one of them alone. */
    private static final int FEW_LINES = 450;

    private final Typeface faces;

    Blocks(Typeface faces) {
        this.faces = faces;
    }

    /** What ends in a colon stays with what it announces. */
    Paragraph text(String words) {
        return plain(words).setMarginBottom(6).setKeepWithNext(words.endsWith(":"));
    }

    /** The same with words that are emphasised. */
    Paragraph text(List<Run> runs) {
        String last = runs.isEmpty() ? "" : runs.get(runs.size() - 1).text();
        return emphasised(runs).setMarginBottom(6).setKeepWithNext(last.endsWith(":"));
    }

    /** Words that are emphasised say so to the eye and in their tags. */
    Paragraph emphasised(List<Run> runs) {
        Paragraph paragraph =
                plain("", runs.stream().mapToInt(run -> run.text().length()).sum());
        runs.forEach(run -> paragraph.add(text(run)));
        return paragraph;
    }

    private Text text(Run run) {
        Text words = new Text(faces.printable(run.text()));
        return switch (run.emphasis()) {
            case NONE -> words;
            case SLIGHT -> tagged(words.setFont(faces.italic()), StandardRoles.EM);
            case STRONG -> tagged(words.setFont(faces.bold()), StandardRoles.STRONG);
        };
    }

    private static Text tagged(Text words, String role) {
        words.getAccessibilityProperties().setRole(role);
        return words;
    }

    Paragraph note(String words) {
        return plain(words)
                .setFont(faces.italic())
                .setFontSize(8)
                .setFontColor(Palette.QUIET)
                .setMarginBottom(4);
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
                .setMarginTop(14)
                .setMarginBottom(10);
        lines.forEach(line -> box.add(plain(line).setMarginBottom(4)));
        return box;
    }

    Paragraph display(String words, float size, boolean strong) {
        return new Paragraph(faces.printable(words))
                .setFont(strong ? faces.bold() : faces.regular())
                .setFontSize(size)
                .setFontColor(strong ? Palette.BLUE : Palette.QUIET)
                .setMultipliedLeading(1.1f)
                .setMargin(0)
                .setMarginBottom(8);
    }

    /** A heading that the table of contents does not list, as it stands above it. */
    Paragraph opening(String words) {
        Paragraph opening = display(words, 16, true);
        opening.getAccessibilityProperties().setRole(StandardRoles.H2);
        return opening;
    }

    /** The title of the whole document. */
    Paragraph title(String words) {
        Paragraph title = display(words, 34, true);
        title.setBorderTop(new SolidBorder(Palette.BLUE, 3)).setPaddingTop(8).setMarginTop(6);
        title.getAccessibilityProperties().setRole(StandardRoles.H1);
        return title;
    }

    /** Room to write on, between who is to write and what. */
    Div roomToSign(String where, String who, String what) {
        Paragraph line = note(what).setMarginTop(36).setWidth(240).setBorderTop(new SolidBorder(Palette.INK, 0.5f));
        return new Div()
                .setKeepTogether(true)
                .setMarginTop(16)
                .add(text(where))
                .add(text(who).setMarginTop(8))
                .add(line.setPaddingTop(2));
    }

    /** Room to write a few lines on, under a label. */
    Paragraph field(String label) {
        return note(label)
                .setMarginTop(16)
                .setPaddingBottom(48)
                .setBorderBottom(new SolidBorder(Palette.INK, 0.5f))
                .setKeepTogether(true);
    }

    Paragraph plain(String words) {
        return plain(words, words.length());
    }

    private Paragraph plain(String words, int length) {
        Paragraph plain = new Paragraph(faces.printable(words))
                .setMultipliedLeading(1.15f)
                .setMargin(0)
                .setSplitCharacters(new WordEnds());
        return length <= FEW_LINES
                ? plain.setKeepTogether(true)
                : plain.setOrphansControl(new ParagraphOrphansControl(2))
                        .setWidowsControl(new ParagraphWidowsControl(2, 1, false));
    }
}
