package it.consuntivo.intake.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

/**
 * An .xls as its records arrive: first what holds for the whole workbook, then its sheets one after the other, in the
 * order of their positions in the file.
 */
final class XlsBook {
    private final Allowance allowance;
    private final XlsMarks marks;
    private final XlsFormats formats = new XlsFormats();
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final Map<BoundSheetRecord, XlsSheet> sheets = new HashMap<>();
    private Optional<SSTRecord> strings = Optional.empty();
    private Optional<XlsSheet> current = Optional.empty();
    private boolean from1904;
    private boolean open;
    private int streams;

    XlsBook(Allowance allowance, XlsMarks marks) {
        this.allowance = allowance;
        this.marks = marks;
    }

    void take(Record record) throws Refusal {
        if (record instanceof BOFRecord begin) {
            streams++;
            open = true;
            current = streams == 1 ? Optional.empty() : opened(begin);
        } else if (record instanceof EOFRecord) {
            open = false;
        } else if (streams == 1) {
            takeGlobal(record);
        } else if (current.isPresent()) {
            current.get().take(record);
        }
    }

    private Optional<XlsSheet> opened(BOFRecord begin) throws Refusal {
        int position = streams - 2;
        if (position >= tabs.size()) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        BoundSheetRecord tab = BoundSheetRecord.orderByBofPosition(tabs)[position];
        if (begin.getType() != BOFRecord.TYPE_WORKSHEET) {
            return Optional.empty();
        }
        XlsSheet sheet = new XlsSheet(tab, strings, formats, from1904, allowance);
        if (marks.hasCheckboxes(position)) {
            sheet.hasCheckboxes();
        }
        sheets.put(tab, sheet);
        return Optional.of(sheet);
    }

    private void takeGlobal(Record record) throws Refusal {
        if (record instanceof BoundSheetRecord tab) {
            tabs.add(tab);
            allowance.takeSheets(tabs.size());
        } else if (record instanceof SSTRecord found) {
            strings = Optional.of(found);
        } else if (record instanceof FormatRecord format) {
            formats.take(format);
        } else if (record instanceof FontRecord font) {
            formats.take(font);
        } else if (record instanceof ExtendedFormatRecord format) {
            formats.take(format);
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        }
    }

    /** Every sheet that the workbook announces must have come, and to its end. */
    Grid grid() throws Refusal {
        if (tabs.isEmpty() || open || streams - 1 < tabs.size()) {
            throw Refusal.damaged(Damage.TRUNCATED);
        }
        List<Grid.Sheet> inOrder = new ArrayList<>();
        for (BoundSheetRecord tab : tabs) {
            XlsSheet sheet = sheets.get(tab);
            if (sheet != null) {
                inOrder.add(sheet.finished());
            }
        }
        return new Grid(inOrder, new Foreign(marks.links(), false));
    }
}
