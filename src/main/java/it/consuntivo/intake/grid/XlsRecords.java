package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Code;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/**
 * The records of an .xls, looked through before POI sees them: it would open a protected workbook with a password of its
 * own, and stumble over drawings and settings that nobody asks for.
 */
final class XlsRecords {
    private static final int BEGIN = 0x0809;
    private static final int END = 0x0a;
    private static final int PASSWORD = 0x2f;
    private static final int CONTINUATION = 0x3c;
    private static final int COLUMNS = 0x7d;
    private static final int EXCEL_97 = 0x0600;
    /** A cell as Excel 95 wrote it, which POI would pass over in silence. */
    private static final int RICH_CELL = 0xd6;

    private static final Set<Integer> ABOUT_THE_WORKBOOK = Set.of(BEGIN, END, 0x22, 0x31, 0x85, 0xe0, 0xfc, 0x041e);
    private static final Set<Integer> ABOUT_CELLS =
            Set.of(0x06, 0x1c, COLUMNS, 0xbd, 0xbe, 0xe5, 0xfd, 0x0201, 0x0203, 0x0204, 0x0205, 0x0207, 0x0208, 0x027e);

    private static final Set<Integer> LONG_TEXTS = Set.of(0xfc, 0x0207);

    private final ByteBuffer records;
    private final ByteArrayOutputStream relevant = new ByteArrayOutputStream();
    private final XlsMarks marks = new XlsMarks();
    private int depth;
    private int previous;
    private int streams;

    private XlsRecords(byte[] workbook) {
        this.records = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Looks through all records. */
    static XlsRecords of(byte[] workbook) throws Refusal {
        XlsRecords records = new XlsRecords(workbook);
        records.checkVersion();
        for (int at = 0; at + 4 <= workbook.length; ) {
            at = records.takeRecord(at);
        }
        return records;
    }

    /** The records that say something of sheets and cells. */
    byte[] relevant() {
        return relevant.toByteArray();
    }

    /** What the others say. */
    XlsMarks marks() {
        return marks;
    }

    private void checkVersion() throws Refusal {
        if (records.remaining() < 6) {
            throw Refusal.damaged(Damage.TRUNCATED);
        }
        int first = unsigned(0);
        if (first != BEGIN || unsigned(4) != EXCEL_97) {
            boolean older = (first & 0xff) == (BEGIN & 0xff);
            throw older ? Refusal.of(Code.FILE_OLD_EXCEL) : Refusal.damaged(Damage.STRUCTURE);
        }
    }

    /** Takes one record, and gives where the next begins. What stands behind the last sheet is padding. */
    private int takeRecord(int at) throws Refusal {
        int kind = unsigned(at);
        int next = at + 4 + unsigned(at + 2);
        if (depth == 0 && kind != BEGIN) {
            return records.limit();
        }
        refuse(kind, next);
        streams += kind == BEGIN && depth == 0 ? 1 : 0;
        marks.take(records, at, next - at - 4, streams - 2);
        if (isKept(kind) && isUnderstood(kind, next - at - 4)) {
            relevant.write(records.array(), at, next - at);
        }
        return next;
    }

    /** Charts begin and end inside sheets, and repeat their cells. */
    private boolean isKept(int kind) {
        int outer = depth;
        depth += kind == BEGIN ? 1 : kind == END ? -1 : 0;
        boolean continued = kind == CONTINUATION && LONG_TEXTS.contains(previous);
        previous = kind == CONTINUATION ? previous : kind;
        return Math.max(outer, depth) == 1
                && (continued || ABOUT_THE_WORKBOOK.contains(kind) || ABOUT_CELLS.contains(kind));
    }

    /** POI fails on columns described in a form that it does not know; nobody needs them that much. */
    private static boolean isUnderstood(int kind, int length) {
        return kind != COLUMNS || (length >= 10 && length <= 12);
    }

    private void refuse(int kind, int next) throws Refusal {
        if (next > records.limit()) {
            throw Refusal.damaged(Damage.TRUNCATED);
        }
        if (kind == PASSWORD) {
            throw Refusal.of(Code.FILE_ENCRYPTED);
        }
        if (kind == RICH_CELL) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(records.getShort(at));
    }
}
