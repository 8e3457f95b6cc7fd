package it.consuntivo.intake.grid;

import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** What one member has given so far while it is unpacked. */
final class UnpackedPart {
    /** Parts up to this size stay unpacked, so that they need not be unpacked a second time to be read. */
    private static final int KEPT = 1 << 20;

    private final ZipMember member;
    private final CRC32 checksum = new CRC32();
    private final byte @Nullable [] content;
    private long size;

    UnpackedPart(ZipMember member, boolean keep) {
        this.member = member;
        this.content = keep && member.isXml() && member.size() <= KEPT ? new byte[(int) member.size()] : null;
    }

    void take(byte[] source, int start, int length) throws Refusal {
        if (size + length > member.size()) {
            throw Refusal.damaged(Damage.CHECKSUM);
        }
        if (size == 0 && member.isXml() && Prolog.hasDoctype(source, start, length)) {
            throw Refusal.forbidden("doctype");
        }
        checksum.update(source, start, length);
        if (content != null) {
            System.arraycopy(source, start, content, (int) size, length);
        }
        size += length;
    }

    /** The content where it is small and wanted again, once it is sure that it is what was written. */
    byte @Nullable [] verified() throws Refusal {
        if (size != member.size() || checksum.getValue() != member.crc()) {
            throw Refusal.damaged(Damage.CHECKSUM);
        }
        return content;
    }
}
