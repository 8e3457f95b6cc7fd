package it.consuntivo.intake.grid;

import java.nio.ByteBuffer;

/** The record that ends a zip archive and says where its directory stands. It must be the last thing in the file. */
record ZipEnd(int members, int directoryStart, int directoryEnd) {
    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private static final int LARGE_SIGNATURE = 0x06064b50;
    private static final int LARGE_LENGTH = 56;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;

    static ZipEnd of(ByteBuffer file) throws Refusal {
        int at = position(file);
        boolean manyDisks = file.getShort(at + 4) != file.getShort(at + 6);
        boolean large = at >= LOCATOR_LENGTH && file.getInt(at - LOCATOR_LENGTH) == LOCATOR_SIGNATURE;
        ZipEnd end = large ? large(file, at) : plain(file, at);
        if (manyDisks || end.directoryStart < 0 || end.directoryStart > end.directoryEnd) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return end;
    }

    /** A second record, or anything behind it, would let two readers see two archives. */
    private static int position(ByteBuffer file) throws Refusal {
        int last = file.limit() - LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == SIGNATURE) {
                if (at + LENGTH + Short.toUnsignedInt(file.getShort(at + 20)) == file.limit()) {
                    return at;
                }
                throw Refusal.damaged(Damage.STRUCTURE);
            }
        }
        throw Refusal.damaged(Damage.TRUNCATED);
    }

    private static ZipEnd plain(ByteBuffer file, int at) throws Refusal {
        long size = Integer.toUnsignedLong(file.getInt(at + 12));
        long start = Integer.toUnsignedLong(file.getInt(at + 16));
        return checked(Short.toUnsignedLong(file.getShort(at + 10)), start, size, at);
    }

    private static ZipEnd large(ByteBuffer file, int at) throws Refusal {
        long position = file.getLong(at - LOCATOR_LENGTH + 8);
        if (position < 0
                || position + LARGE_LENGTH > at - LOCATOR_LENGTH
                || file.getInt((int) position) != LARGE_SIGNATURE) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        int record = (int) position;
        return checked(file.getLong(record + 32), file.getLong(record + 48), file.getLong(record + 40), record);
    }

    private static ZipEnd checked(long members, long start, long size, int end) throws Refusal {
        if (members < 0 || members > end || start < 0 || size < 0 || start > end || start + size != end) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return new ZipEnd((int) members, (int) start, end);
    }
}
