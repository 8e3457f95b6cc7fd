package it.consuntivo.publish.pdf.page;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.font.FontInfo;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.font.FontSet;
import org.jspecify.annotations.Nullable;

/** Whatever typeface a drawing asks for, it gets the document's own, which is embedded already. */
final class OwnFonts extends FontProvider {
    private final Typeface faces;

    OwnFonts(Typeface faces) {
        super(new FontSet());
        this.faces = faces;
        addFont(faces.regular().getFontProgram(), PdfEncodings.IDENTITY_H);
        addFont(faces.bold().getFontProgram(), PdfEncodings.IDENTITY_H);
    }

    @Override
    public PdfFont getPdfFont(FontInfo asked, @Nullable FontSet more) {
        return asked.getDescriptor().isBold() ? faces.bold() : faces.regular();
    }
}
