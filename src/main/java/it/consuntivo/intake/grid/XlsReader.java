package it.consuntivo.intake.grid;

import java.io.ByteArrayInputStream;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.Record;

/** From the records of an .xls to its grid, in one pass. POI decodes each record, and keeps none. */
final class XlsReader {
    private XlsReader() {}

    static Grid read(byte[] workbook, Allowance allowance) throws Refusal {
        XlsRecords records = XlsRecords.of(workbook);
        XlsBook book = new XlsBook(allowance, records.marks());
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(new Listener(book, allowance));
        try {
            new HSSFEventFactory().abortableProcessEvents(request, new ByteArrayInputStream(records.relevant()));
        } catch (HSSFUserException aborted) {
            throw aborted.getReason() instanceof Refusal refusal ? refusal : Refusal.damaged(Damage.STRUCTURE);
        }
        return book.grid();
    }

    /** Lets a refusal out through POI, which knows only exceptions of its own. */
    private static final class Listener extends AbortableHSSFListener {
        private final XlsBook book;

        private final Allowance allowance;

        private Listener(XlsBook book, Allowance allowance) {
            this.book = book;
            this.allowance = allowance;
        }

        @Override
        public short abortableProcessRecord(Record record) throws HSSFUserException {
            try {
                allowance.checkTime();
                book.take(record);
                return 0;
            } catch (Refusal refusal) {
                throw new HSSFUserException(refusal);
            }
        }
    }
}
