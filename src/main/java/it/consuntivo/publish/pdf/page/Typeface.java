package it.consuntivo.publish.pdf.page;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;

/**
 * IBM Plex Sans, in one document. The fonts are embedded whole: a subset would get a random name, and two runs would
 * differ.
 */
final class Typeface {
    private static final String FOLDER = "/it/consuntivo/publish/pdf/fonts/";
    private static final String SUBSTITUTE = "\uFFFD";

    private final PdfFont regular;
    private final PdfFont bold;
    private final PdfFont italic;

    private Typeface(PdfFont regular, PdfFont bold, PdfFont italic) {
        this.regular = regular;
        this.bold = bold;
        this.italic = italic;
    }

    /** A new one for each document: a font remembers the document it was written to. */
    static Typeface load() throws IOException {
        return new Typeface(font("Regular"), font("Bold"), font("Italic"));
    }

    private static PdfFont font(String style) throws IOException {
        FontProgram program = new PlainFont(bytes("IBMPlexSans-" + style + ".ttf"));
        PdfFont font = PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        font.setSubset(false);
        return font;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream font = Typeface.class.getResourceAsStream(FOLDER + name)) {
            if (font == null) {
                throw new FileNotFoundException(FOLDER + name);
            }
            return font.readAllBytes();
        }
    }

    PdfFont regular() {
        return regular;
    }

    PdfFont bold() {
        return bold;
    }

    PdfFont italic() {
        return italic;
    }

    /**
     * The text with every character that the fonts lack replaced, for one missing glyph would abort the whole report.
     * Marks that only steer other characters are dropped.
     */
    String printable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
        StringBuilder printable = new StringBuilder(composed.length());
        composed.codePoints().mapToObj(this::printable).forEach(printable::append);
        return printable.toString();
    }

    private String printable(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', 0x2028, 0x2029 -> "\n";
            case '\t' -> " ";
            default -> isInvisible(codePoint) ? "" : isCovered(codePoint) ? Character.toString(codePoint) : SUBSTITUTE;
        };
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        boolean variationSelector = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        return type == Character.FORMAT || type == Character.CONTROL || variationSelector;
    }

    private boolean isCovered(int codePoint) {
        return regular.containsGlyph(codePoint) && bold.containsGlyph(codePoint) && italic.containsGlyph(codePoint);
    }
}
