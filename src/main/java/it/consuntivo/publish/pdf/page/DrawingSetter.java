package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.svg.converter.SvgConverter;
import com.itextpdf.svg.processors.impl.SvgConverterProperties;

/** Sets a {@link Drawing} as vectors in the document's own typeface, tagged as a figure with its caption. */
final class DrawingSetter {
    /** Points for a unit of the drawing: its letters come to stand a little smaller than the text's. */
    private static final float SCALE = 0.77f;

    /** Points that a drawing may be high, so that it finds room on a page with its caption. */
    private static final float HIGHEST = 580;

    /** Points for a pixel, which iText takes a drawing's unit for. */
    private static final float PIXEL = 0.75f;

    private final PdfDocument pdf;
    private final Typeface faces;

    DrawingSetter(PdfDocument pdf, Typeface faces) {
        this.pdf = pdf;
        this.faces = faces;
    }

    Div figure(Drawing drawing, int number) {
        Div figure = new Div().setKeepTogether(true).setMarginTop(6).setMarginBottom(12);
        figure.getAccessibilityProperties()
                .setRole(StandardRoles.FIGURE)
                .setAlternateDescription(faces.printable(drawing.alternative()));
        return figure.add(caption("Figura " + number + ". " + drawing.caption()))
                .add(image(drawing));
    }

    private Paragraph caption(String words) {
        Paragraph caption = new Paragraph(faces.printable(words))
                .setFont(faces.bold())
                .setFontSize(9)
                .setFontColor(Palette.BLUE)
                .setMargin(0)
                .setMarginBottom(6);
        caption.getAccessibilityProperties().setRole(StandardRoles.CAPTION);
        return caption;
    }

    /** Its marks belong to the figure itself and need no tag of their own. */
    private Image image(Drawing drawing) {
        PdfFormXObject marks = SvgConverter.convertToXObject(
                inInk(faces.printable(drawing.svg())),
                pdf,
                new SvgConverterProperties().setFontProvider(new OwnFonts(faces)));
        float scale = Math.min(SCALE / PIXEL, HIGHEST / marks.getHeight());
        Image image = new Image(marks).scale(scale, scale);
        image.getAccessibilityProperties().setRole(null);
        return image;
    }

    private static String inInk(String svg) {
        return svg.replaceFirst("<svg ", "<svg color=\"#1a1f26\" ");
    }
}
