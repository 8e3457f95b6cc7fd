package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The headings of one document: as text, as bookmarks, and with the pages they came to stand on. */
final class Headings {
    private final PdfDocument pdf;
    private final Typeface faces;
    private final List<Heading> arrived = new ArrayList<>();
    private final List<PdfOutline> open = new ArrayList<>();
    private int count;

    Headings(PdfDocument pdf, Typeface faces) {
        this.pdf = pdf;
        this.faces = faces;
    }

    List<Heading> arrived() {
        return List.copyOf(arrived);
    }

    /** The document's own title is the first level of its structure, so a chapter is the second. */
    Paragraph set(int level, String words) {
        String title = faces.printable(words);
        String name = "titolo-" + ++count;
        Paragraph heading = styled(level, new Paragraph(title));
        heading.setDestination(name);
        heading.setNextRenderer(
                new HeadingRenderer(heading, page -> arrived.add(new Heading(level, title, name, page))));
        heading.getAccessibilityProperties().setRole(level == 1 ? StandardRoles.H2 : StandardRoles.H3);
        bookmark(level, title, name);
        return heading;
    }

    /** A heading below the last one, that neither bookmarks nor the table of contents know. */
    Paragraph within(int depth, String words) {
        Paragraph heading = styled(1 + depth, new Paragraph(faces.printable(words)))
                .setFontSize(12 - depth)
                .setMarginTop(8)
                .setMarginBottom(4);
        heading.getAccessibilityProperties().setRole("H" + (open.size() + depth));
        return heading;
    }

    private Paragraph styled(int level, Paragraph heading) {
        return heading.setFont(faces.bold())
                .setFontColor(Palette.BLUE)
                .setFontSize(level == 1 ? 16 : 12)
                .setMultipliedLeading(1.2f)
                .setMarginTop(level == 1 ? 18 : 12)
                .setMarginBottom(6)
                .setKeepTogether(true)
                .setKeepWithNext(true);
    }

    private void bookmark(int level, String title, String name) {
        if (open.isEmpty()) {
            open.add(pdf.getOutlines(false));
        }
        open.subList(level, open.size()).clear();
        PdfOutline bookmark = open.get(level - 1).addOutline(title);
        bookmark.addDestination(PdfDestination.makeDestination(new PdfString(name)));
        open.add(bookmark);
    }
}
