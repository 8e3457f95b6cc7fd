package it.consuntivo.intake.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/** A member of a package, to be opened as often as it is wanted. */
final class VerifiedPart {
    private final byte[] file;
    private final ZipMember member;
    private final int start;
    private final byte @Nullable [] content;

    /**
     * @param start where its data begin in the file
     * @param content unpacked, where it is small
     */
    VerifiedPart(byte[] file, ZipMember member, int start, byte @Nullable [] content) {
        this.file = file;
        this.member = member;
        this.start = start;
        this.content = content;
    }

    String name() {
        return member.name();
    }

    boolean isFolder() {
        return member.isFolder();
    }

    ZipArchiveEntry entry() {
        return new ZipArchiveEntry(member.name());
    }

    InputStream open() {
        if (content != null) {
            return new ByteArrayInputStream(content);
        }
        InputStream packed = new ByteArrayInputStream(file, start, (int) member.packed());
        return member.method() == ZipMember.STORED ? packed : new Inflating(packed);
    }

    /** Gives the inflater's memory back at once. */
    private static final class Inflating extends InflaterInputStream {
        private Inflating(InputStream packed) {
            super(packed, new Inflater(true), 8192);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
