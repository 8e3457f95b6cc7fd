package it.consuntivo.publish.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a workbook takes when it is opened to be written again, told from its bytes alone: the library keeps an object
 * for each element, each attribute and each cell, also of those that hold nothing, and needs hundreds of times a file's
 * size for one that is formatted down to its last row.
 */
final class RoomNeeded {
    /** Elements and attributes, or cells and rows: some 50 MB in memory. */
    private static final long MOST_NODES = 350_000;

    private static final long MOST_CELLS = 100_000;
    /** Bytes of all parts, unpacked: pictures are kept too. */
    private static final long MOST_BYTES = 32L << 20;

    private static final int ROW = 0x0208;
    private static final int MANY_BLANKS = 0xbe;
    private static final int MANY_NUMBERS = 0xbd;
    private static final int BLANK_LENGTH = 2;
    private static final int NUMBER_LENGTH = 6;

    private long nodes;
    private long bytes;
    private byte previous;

    /** Counts one part of a package as it comes unpacked, and stops when there is too much of it. */
    void count(String name, InputStream part) throws IOException {
        byte[] window = new byte[8192];
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        for (int length = part.read(window); length > 0 && !isTooMuch(); length = part.read(window)) {
            bytes += length;
            nodes += xml ? nodes(window, length) : 0;
        }
    }

    boolean isTooMuch() {
        return nodes > MOST_NODES || bytes > MOST_BYTES;
    }

    private int nodes(byte[] window, int length) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            boolean ends = previous == '<' && window[i] == '/';
            count += window[i] == '<' || window[i] == '=' ? 1 : ends ? -1 : 0;
            previous = window[i];
        }
        return count;
    }

    /** Whether the records of an old workbook make more cells and rows than can be opened. */
    static boolean isTooMuch(byte[] records) {
        ByteBuffer stream = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
        long cells = 0;
        for (int at = 0; at + 4 <= records.length; ) {
            int length = Short.toUnsignedInt(stream.getShort(at + 2));
            cells += cells(Short.toUnsignedInt(stream.getShort(at)), length);
            at += 4 + length;
        }
        return cells > MOST_CELLS;
    }

    private static long cells(int kind, int length) {
        return switch (kind) {
            case MANY_BLANKS -> length / BLANK_LENGTH;
            case MANY_NUMBERS -> length / NUMBER_LENGTH;
            case ROW, 0x06, 0xfd, 0x0201, 0x0203, 0x0204, 0x0205, 0x027e -> 1;
            default -> 0;
        };
    }
}
