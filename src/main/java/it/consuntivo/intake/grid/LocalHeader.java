package it.consuntivo.intake.grid;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The header in front of a member's data, which repeats what the directory says, or should. */
final class LocalHeader {
    private static final int SIGNATURE = 0x04034b50;
    private static final int LENGTH = 30;
    private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
    /** Encryption and the description behind the data; other flags are hints that writers repeat carelessly. */
    private static final int FLAGS_THAT_MATTER = 0b1001;

    private final ByteBuffer bytes;
    private final ZipMember member;
    private final int at;

    LocalHeader(byte[] file, ZipMember member) throws Refusal {
        if (member.header() < 0 || member.header() + LENGTH > file.length) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.member = member;
        this.at = (int) member.header();
    }

    int dataStart() {
        return at + LENGTH + unsigned(26) + unsigned(28);
    }

    /**
     * @param next where the next member or the directory begins; nothing else may lie in between
     */
    void checkAgainst(long next) throws Refusal {
        long dataEnd = dataStart() + member.packed();
        boolean same = bytes.getInt(at) == SIGNATURE
                && ((unsigned(6) ^ member.flags()) & FLAGS_THAT_MATTER) == 0
                && unsigned(8) == member.method()
                && ZipDirectory.name(bytes.slice(at + LENGTH, unsigned(26))).equals(member.name());
        if (!same || dataEnd > next || !sizesAgree() || !closes((int) dataEnd, (int) (next - dataEnd))) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
    }

    private boolean sizesAgree() {
        ByteBuffer extra = ZipDirectory.zip64(bytes.slice(at + LENGTH + unsigned(26), unsigned(28)));
        long size = ZipDirectory.resolved(bytes.getInt(at + 22), extra);
        long packed = ZipDirectory.resolved(bytes.getInt(at + 18), extra);
        return describes(Integer.toUnsignedLong(bytes.getInt(at + 14)), packed, size) || member.isDescribedAfterwards();
    }

    /** Whether what lies between the data and the next member is what the flags announce. */
    private boolean closes(int end, int gap) {
        if (!member.isDescribedAfterwards()) {
            return gap == 0;
        }
        ByteBuffer descriptor = bytes.slice(end, gap).order(ByteOrder.LITTLE_ENDIAN);
        if (gap % 8 == 0 && gap > 0 && descriptor.getInt() != DESCRIPTOR_SIGNATURE) {
            return false;
        }
        return switch (gap) {
            case 12, 16 -> describes(number(descriptor), number(descriptor), number(descriptor));
            case 20, 24 -> describes(number(descriptor), descriptor.getLong(), descriptor.getLong());
            default -> false;
        };
    }

    private boolean describes(long crc, long packed, long size) {
        return crc == member.crc() && packed == member.packed() && size == member.size();
    }

    private static long number(ByteBuffer descriptor) {
        return Integer.toUnsignedLong(descriptor.getInt());
    }

    private int unsigned(int offset) {
        return Short.toUnsignedInt(bytes.getShort(at + offset));
    }
}
