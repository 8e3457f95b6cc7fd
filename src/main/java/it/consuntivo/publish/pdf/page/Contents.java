package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.canvas.draw.DottedLine;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.properties.TabAlignment;
import java.util.List;

/** The table of contents: each line leads to its heading. */
final class Contents {
    private static final float WIDTH = 495;

    private final Typeface faces;

    Contents(Typeface faces) {
        this.faces = faces;
    }

    Div set(List<Heading> headings) {
        Div lines = new Div();
        lines.getAccessibilityProperties().setRole(StandardRoles.TOC);
        headings.forEach(heading -> lines.add(line(heading)));
        return lines;
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
