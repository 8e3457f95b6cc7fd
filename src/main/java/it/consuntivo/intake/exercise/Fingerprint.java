package it.consuntivo.intake.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** One number for many files: it changes when a byte, a name or the number of files does. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256, in hex, over name, length and bytes of each, in the order of the names. */
    static String of(SortedMap<String, byte[]> files) {
        MessageDigest digest = sha256();
        files.forEach((name, bytes) -> {
            digest.update(framed(name.getBytes(UTF_8)));
            digest.update(framed(bytes));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With the length in front, so that no two lists of files run together to the same bytes. */
    private static byte[] framed(byte[] bytes) {
        return ByteBuffer.allocate(Long.BYTES + bytes.length)
                .putLong(bytes.length)
                .put(bytes)
                .array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
