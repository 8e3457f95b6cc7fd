package it.consuntivo.intake.grid;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of an XML part into characters, and refuses those that are none. The JDK's parser could do it too, but
 * announces wrong bytes on the error stream.
 */
final class XmlEncoding {
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{1,60}encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{1,30})[\"']");

    private static final int DECLARATION = 200;
    private static final int BUFFER = 16 * 1024;

    private XmlEncoding() {}

    static Reader reader(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, BUFFER);
        buffered.mark(DECLARATION);
        String start = new String(buffered.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
        buffered.reset();
        if (start.startsWith("\u00ef\u00bb\u00bf")) {
            buffered.skipNBytes(3);
        }
        return new InputStreamReader(
                buffered,
                charset(start)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(String start) {
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
            return StandardCharsets.UTF_16;
        }
        if (start.startsWith("\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        if (start.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(start);
        return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }
}
