package it.consuntivo.publish.pdf.page;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.DefaultSplitCharacters;

/**
 * Where a line may end: where a word does, and after the signs that join the parts of a file's name or an address.
 * Words themselves are never broken.
 */
final class WordEnds extends DefaultSplitCharacters {
    @Override
    public boolean isSplitCharacter(GlyphLine text, int glyphPos) {
        int sign = text.get(glyphPos).getUnicode();
        return sign == '_' || sign == '/' || super.isSplitCharacter(text, glyphPos);
    }
}
