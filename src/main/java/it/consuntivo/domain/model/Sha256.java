package it.consuntivo.domain.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which contents are known (FIPS 180-4), in lower-case hex. */
public final class Sha256 {
    private final MessageDigest digest;

    private Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** A hash of nothing yet. */
    public static Sha256 begin() {
        return new Sha256();
    }

    public static String of(byte[] bytes) {
        return begin().add(bytes).hex();
    }

    /** Hashes a stream to its end. */
    public static String of(InputStream in) throws IOException {
        return copy(in, OutputStream.nullOutputStream());
    }

    /** Copies a stream to its end and hashes what was copied. Closes neither. */
    public static String copy(InputStream in, OutputStream out) throws IOException {
        Sha256 hash = begin();
        in.transferTo(hash.on(out));
        return hash.hex();
    }

    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** A stream that hashes what is written through it. */
    public OutputStream on(OutputStream out) {
        return new DigestOutputStream(out, digest);
    }

    /** The hash of everything so far; begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
