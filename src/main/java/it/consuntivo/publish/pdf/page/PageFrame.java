package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;

/** What stands on every page around its text: body and title, state, page of pages. Readers' aloud tools skip it. */
final class PageFrame {
    private static final float SIDE = 50;
    private static final float SIZE = 8;

    private final Imprint imprint;
    private final Typeface faces;
    private final int pages;

    PageFrame(Imprint imprint, Typeface faces, int pages) {
        this.imprint = imprint;
        this.faces = faces;
        this.pages = pages;
    }

    void draw(PdfPage page, int number) {
        PdfCanvas canvas = new PdfCanvas(page);
        CanvasArtifact artifact = new CanvasArtifact();
        artifact.addProperty(PdfName.Type, PdfName.Pagination);
        canvas.openTag(artifact);
        head(canvas, page.getPageSize());
        foot(canvas, page.getPageSize(), number);
        canvas.closeTag();
        canvas.release();
    }

    private void head(PdfCanvas canvas, Rectangle sheet) {
        float right = sheet.getWidth() - SIDE;
        float base = sheet.getHeight() - 34;
        String title =
                imprint.title() + imprint.mark().map(mark -> " · " + mark).orElse("");
        float room = right - SIDE - width(faces.bold(), title) - 20;
        write(canvas, faces.regular(), Palette.QUIET, fitted(imprint.body(), room), SIDE, base);
        write(canvas, faces.bold(), Palette.BLUE, title, right - width(faces.bold(), title), base);
        rule(canvas, right, base - 6);
        imprint.band().ifPresent(text -> band(canvas, right, base - 24, text));
    }

    private void band(PdfCanvas canvas, float right, float bottom, String text) {
        canvas.setFillColor(Palette.AMBER)
                .rectangle(SIDE, bottom, right - SIDE, 15)
                .fill();
        write(canvas, faces.bold(), Palette.AMBER_INK, fitted(text, right - SIDE - 12), SIDE + 6, bottom + 4.5f);
    }

    private void foot(PdfCanvas canvas, Rectangle sheet, int number) {
        float right = sheet.getWidth() - SIDE;
        String place = "Pagina " + number + " di " + pages;
        rule(canvas, right, 42);
        write(canvas, faces.regular(), Palette.QUIET, place, right - width(faces.regular(), place), 29);
    }

    private static void rule(PdfCanvas canvas, float right, float height) {
        canvas.setStrokeColor(Palette.RULE)
                .setLineWidth(0.5f)
                .moveTo(SIDE, height)
                .lineTo(right, height)
                .stroke();
    }

    private void write(PdfCanvas canvas, PdfFont font, Color color, String text, float left, float base) {
        canvas.beginText()
                .setFontAndSize(font, SIZE)
                .setFillColor(color)
                .moveText(left, base)
                .showText(faces.printable(text))
                .endText();
    }

    private float width(PdfFont font, String text) {
        return font.getWidth(faces.printable(text), SIZE);
    }

    private String fitted(String text, float room) {
        String fitted = text;
        while (!fitted.isEmpty() && width(faces.bold(), fitted + "…") > room) {
            fitted = fitted.substring(0, fitted.offsetByCodePoints(fitted.length(), -1));
        }
        return fitted.length() == text.length() ? text : fitted.strip() + "…";
    }
}
