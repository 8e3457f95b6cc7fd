package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.canvas.draw.DottedLine;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.DefaultAccessibilityProperties;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.layout.RootLayoutArea;
import com.itextpdf.layout.properties.AreaBreakType;
import com.itextpdf.layout.properties.TabAlignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of contents: each line leads to its heading. Its place is kept until the headings have their pages. */
final class Contents {
    private static final float WIDTH = 495;

    private final Document document;
    private final PageTurner pages;
    private final Typeface faces;
    private final int left;
    private @Nullable Place place;

    /** @param left how many pages are left blank for it */
    Contents(Document document, PageTurner pages, Typeface faces, int left) {
        this.document = document;
        this.pages = pages;
        this.faces = faces;
        this.left = left;
    }

    /** Where it comes to stand: on the paper, and among the tags. */
    private record Place(RootLayoutArea paper, TagTreePointer tag) {}

    void leaveRoom() {
        TagTreePointer tag = new TagTreePointer(document.getPdfDocument()).addTag(inInk());
        place = new Place(pages.here(), tag);
        for (int page = 1; page < left; page++) {
            document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
        }
    }

    /** The tag says what colour the text inherits, as iText has it say for every block. */
    private static DefaultAccessibilityProperties inInk() {
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, PdfName.Layout);
        layout.put(PdfName.Color, new PdfArray(Palette.INK.getColorValue()));
        DefaultAccessibilityProperties contents = new DefaultAccessibilityProperties(StandardRoles.TOC);
        contents.addAttributes(new PdfStructureAttributes(layout));
        return contents;
    }

    /**
     * Sets its lines where its place was kept.
     *
     * @return how many pages it took, beginning with that one
     */
    int fill(List<Heading> headings) {
        if (place == null) {
            return 0;
        }
        pages.resume(place.paper());
        document.getPdfDocument()
                .getTagStructureContext()
                .getAutoTaggingPointer()
                .moveToPointer(place.tag());
        int first = place.paper().getPageNumber();
        headings.forEach(heading -> document.add(line(heading)));
        return pages.here().getPageNumber() - first + 1;
    }

    private Paragraph line(Heading heading) {
        boolean chapter = heading.level() == 1;
        Paragraph line = new Paragraph()
                .setFont(chapter ? faces.bold() : faces.regular())
                .setMargin(0)
                .setMarginTop(chapter ? 7 : 2)
                .setMarginLeft(chapter ? 0 : 14)
                .addTabStops(leader(chapter ? WIDTH : WIDTH - 14));
        line.getAccessibilityProperties().setRole(StandardRoles.TOCI);
        return line.add(link(heading, heading.title()))
                .add(new Tab())
                .add(link(heading, Integer.toString(heading.page())));
    }

    private static TabStop leader(float position) {
        DottedLine dots = new DottedLine(0.6f, 3);
        dots.setColor(Palette.QUIET);
        return new TabStop(position, TabAlignment.RIGHT, dots);
    }

    private static Link link(Heading heading, String words) {
        PdfLinkAnnotation target = new PdfLinkAnnotation(new Rectangle(0, 0));
        target.setAction(PdfAction.createGoTo(heading.name()));
        target.setBorder(new PdfArray(new int[] {0, 0, 0}));
        target.setFlag(PdfAnnotation.PRINT);
        target.setContents(heading.title() + ", pagina " + heading.page());
        return new Link(words, target);
    }
}
