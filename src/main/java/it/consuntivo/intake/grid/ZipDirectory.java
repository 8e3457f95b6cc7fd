package it.consuntivo.intake.grid;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directory at the end of a zip archive. Read strictly, because readers that make the best of a damaged one open a
 * workbook with no rows, or another workbook than the one that people see.
 *
 * @param start where the directory begins and the members' data must have ended
 */
record ZipDirectory(List<ZipMember> members, int start) {
    private static final int SIGNATURE = 0x02014b50;
    private static final int ENTRY = 46;
    private static final int ZIP64_EXTRA = 1;
    private static final long IN_EXTRA = 0xffff_ffffL;

    static ZipDirectory of(byte[] file, Limits limits) throws Refusal {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        ZipEnd end = ZipEnd.of(bytes);
        if (end.members() > limits.entries()) {
            throw Refusal.beyond("entries", limits.entries());
        }
        return new ZipDirectory(members(bytes, end), end.directoryStart());
    }

    private static List<ZipMember> members(ByteBuffer bytes, ZipEnd end) throws Refusal {
        List<ZipMember> members = new ArrayList<>();
        int at = end.directoryStart();
        while (at < end.directoryEnd()) {
            members.add(member(bytes, at));
            at += ENTRY + unsigned(bytes, at + 28) + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
        }
        if (at != end.directoryEnd() || members.size() != end.members()) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return List.copyOf(members);
    }

    Optional<ZipMember> member(String name) {
        return members.stream()
                .filter(member -> member.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static ZipMember member(ByteBuffer bytes, int at) throws Refusal {
        if (bytes.getInt(at) != SIGNATURE) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        int nameLength = unsigned(bytes, at + 28);
        ByteBuffer extra = zip64(bytes.slice(at + ENTRY + nameLength, unsigned(bytes, at + 30)));
        long size = resolved(bytes.getInt(at + 24), extra);
        long packed = resolved(bytes.getInt(at + 20), extra);
        long header = resolved(bytes.getInt(at + 42), extra);
        return new ZipMember(
                name(bytes.slice(at + ENTRY, nameLength)),
                unsigned(bytes, at + 8),
                unsigned(bytes, at + 10),
                Integer.toUnsignedLong(bytes.getInt(at + 16)),
                packed,
                size,
                header);
    }

    /** Names as the members' own headers must repeat them. */
    static String name(ByteBuffer bytes) throws Refusal {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().replace('\\', '/');
        } catch (CharacterCodingException notUnicode) {
            bytes.rewind();
            return StandardCharsets.ISO_8859_1.decode(bytes).toString().replace('\\', '/');
        }
    }

    /** The numbers that were too large, or not yet known, for their 32 bits. */
    static ByteBuffer zip64(ByteBuffer extra) {
        extra.order(ByteOrder.LITTLE_ENDIAN);
        while (extra.remaining() >= 4) {
            int tag = Short.toUnsignedInt(extra.getShort());
            int length = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
            if (tag == ZIP64_EXTRA) {
                return extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            }
            extra.position(extra.position() + length);
        }
        return ByteBuffer.allocate(0);
    }

    static long resolved(int field, ByteBuffer extra) {
        long value = Integer.toUnsignedLong(field);
        return value == IN_EXTRA && extra.remaining() >= Long.BYTES ? extra.getLong() : value;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
