package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Code;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A first look at the records of an .xls, before POI opens a protected one with a password of its own. */
final class XlsRecords {
    private static final int BEGIN = 0x0809;
    private static final int END = 0x0a;
    private static final int PASSWORD = 0x2f;
    private static final int EXCEL_97 = 0x0600;

    private XlsRecords() {}

    static void check(byte[] workbook) throws Refusal {
        ByteBuffer records = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        if (records.remaining() < 6) {
            throw Refusal.damaged(Damage.TRUNCATED);
        }
        int first = unsigned(records, 0);
        if (first != BEGIN || unsigned(records, 4) != EXCEL_97) {
            throw (first & 0xff) == (BEGIN & 0xff)
                    ? Refusal.of(Code.FILE_OLD_EXCEL)
                    : Refusal.damaged(Damage.STRUCTURE);
        }
        checkGlobals(records);
    }

    private static void checkGlobals(ByteBuffer records) throws Refusal {
        int at = 0;
        while (at + 4 <= records.limit()) {
            int kind = unsigned(records, at);
            if (kind == PASSWORD) {
                throw Refusal.of(Code.FILE_ENCRYPTED);
            }
            if (kind == END) {
                return;
            }
            at += 4 + unsigned(records, at + 2);
        }
        throw Refusal.damaged(Damage.TRUNCATED);
    }

    private static int unsigned(ByteBuffer records, int at) {
        return Short.toUnsignedInt(records.getShort(at));
    }
}
