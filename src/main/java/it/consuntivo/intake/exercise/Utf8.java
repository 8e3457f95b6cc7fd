package it.consuntivo.intake.exercise;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text. Another encoding is told, never papered over: an altered name would match nothing. */
final class Utf8 {
    private Utf8() {}

    /** The text without its byte order mark, lines ended by {@code \n}. */
    static Optional<String> text(byte[] bytes, Faults faults) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            faults.add(line, "", Phrase.of("utf8.broken"), Phrase.of("utf8.file"));
            return Optional.empty();
        }
        return Optional.of(text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n"));
    }
}
