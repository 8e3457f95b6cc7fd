package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Code;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The records of an .xls, looked through before POI sees them: it would open a protected workbook with a password of its
 * own, and stumble over drawings and settings that nobody asks for.
 */
final class XlsRecords {
    /** No record, but what a lost sector leaves. */
    private static final int ZEROS = 0;

    private static final int BEGIN = 0x0809;
    private static final int END = 0x0a;
    private static final int TAB = 0x85;
    private static final int WORKSHEET = 0x10;
    /** As a tab says it, and as the sheet does: worksheet, macro sheet, chart, program ([MS-XLS] 2.4.28, 2.4.21). */
    private static final Map<Byte, Integer> KINDS_OF_SHEETS =
            Map.of((byte) 0, WORKSHEET, (byte) 1, 0x40, (byte) 2, 0x20, (byte) 6, 0x06);

    private static final int PASSWORD = 0x2f;
    private static final int CONTINUATION = 0x3c;
    private static final int COLUMNS = 0x7d;
    private static final int EXCEL_97 = 0x0600;

    private static final Set<Integer> ABOUT_THE_WORKBOOK = Set.of(BEGIN, END, 0x22, 0x31, TAB, 0xe0, 0xfc, 0x041e);
    private static final Set<Integer> ABOUT_CELLS =
            Set.of(0x06, 0x1c, COLUMNS, 0xbd, 0xbe, 0xe5, 0xfd, 0x0201, 0x0203, 0x0204, 0x0205, 0x0207, 0x0208, 0x027e);

    private static final Set<Integer> LONG_TEXTS = Set.of(0xfc, 0x0207);

    private final ByteBuffer records;
    private final ByteArrayOutputStream relevant = new ByteArrayOutputStream();
    private final XlsMarks marks = new XlsMarks();
    private int depth;
    private int previous;
    private int streams;
    /** Kinds of sheets by where the workbook says that they begin, and by where they do. */
    private final Map<Integer, Integer> announced = new HashMap<>();

    private final Map<Integer, Integer> begun = new HashMap<>();
    private Optional<XlsCellTable> cells = Optional.empty();

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
        if (!records.begun.entrySet().containsAll(records.announced.entrySet())) {
            throw Refusal.damaged(Damage.STRUCTURE);
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
        int length = next - at - 4;
        refuse(kind, next);
        if (kind == BEGIN && depth == 0) {
            begin(at, length);
        }
        marks.take(records, at, length, streams - 2);
        int outer = depth;
        depth += kind == BEGIN ? 1 : kind == END ? -1 : 0;
        // charts begin and end inside sheets, and repeat their cells
        if (Math.max(outer, depth) == 1) {
            takeOuter(at, kind, length);
        }
        return next;
    }

    private void begin(int at, int length) {
        int kind = length >= 4 ? unsigned(at + 6) : 0;
        streams++;
        begun.put(at, kind);
        cells = streams > 1 && kind == WORKSHEET ? Optional.of(new XlsCellTable()) : Optional.empty();
    }

    private void takeOuter(int at, int kind, int length) throws Refusal {
        if (cells.isPresent()) {
            cells.get().take(records, at, length);
        } else if (kind == TAB && length >= 6) {
            announced.put(records.getInt(at + 4), KINDS_OF_SHEETS.getOrDefault(records.get(at + 9), 0));
        }
        if (isKept(kind) && isUnderstood(kind, length)) {
            relevant.write(records.array(), at, length + 4);
        }
    }

    private boolean isKept(int kind) {
        boolean continued = kind == CONTINUATION && LONG_TEXTS.contains(previous);
        previous = kind == CONTINUATION ? previous : kind;
        return continued || ABOUT_THE_WORKBOOK.contains(kind) || ABOUT_CELLS.contains(kind);
    }

    /** POI fails on columns described in a form that it does not know; nobody needs them that much. */
    private static boolean isUnderstood(int kind, int length) {
        return kind != COLUMNS || (length >= 10 && length <= 12);
    }

    private void refuse(int kind, int next) throws Refusal {
        if (next > records.limit()) {
            throw Refusal.damaged(Damage.TRUNCATED);
        }
        if (kind == ZEROS) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        if (kind == PASSWORD) {
            throw Refusal.of(Code.FILE_ENCRYPTED);
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(records.getShort(at));
    }
}
