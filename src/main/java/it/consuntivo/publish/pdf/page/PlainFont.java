package it.consuntivo.publish.pdf.page;

import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.OpenTableLookup;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A font that keeps its OpenType features to itself. iText can apply them only with an extension that this program does
 * without; all it does is read their tables for every word, to tell the log that the extension is missing.
 */
final class PlainFont extends TrueTypeFont {
    PlainFont(byte[] file) throws IOException {
        super(file);
    }

    @Override
    public String extractFeatures(Collection<String> scripts, Map<String, List<OpenTableLookup>> features) {
        return "";
    }
}
