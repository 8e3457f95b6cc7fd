package it.consuntivo.intake.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.consuntivo.domain.model.Sha256;
import java.nio.ByteBuffer;
import java.util.SortedMap;

/** One number for many files: it changes when a byte, a name or the number of files does. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256, in hex, over name, length and bytes of each, in the order of the names. */
    static String of(SortedMap<String, byte[]> files) {
        Sha256 hash = Sha256.begin();
        files.forEach((name, bytes) -> hash.add(framed(name.getBytes(UTF_8))).add(framed(bytes)));
        return hash.hex();
    }

    /** With the length in front, so that no two lists of files run together to the same bytes. */
    private static byte[] framed(byte[] bytes) {
        return ByteBuffer.allocate(Long.BYTES + bytes.length)
                .putLong(bytes.length)
                .put(bytes)
                .array();
    }
}
