package it.consuntivo.intake.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The cell formats of an .xls, which arrive record by record before any cell. */
final class XlsFormats {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> ids = new ArrayList<>();
    private final Map<Integer, Display> displays = new HashMap<>();

    void take(FormatRecord record) {
        codes.put(record.getIndexCode(), record.getFormatString());
    }

    void take(ExtendedFormatRecord record) {
        ids.add((int) record.getFormatIndex());
    }

    Display of(int style) throws Refusal {
        if (ids.isEmpty()) {
            return Display.PLAIN;
        }
        if (style >= ids.size()) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return displays.computeIfAbsent(ids.get(style), this::display);
    }

    private Display display(int id) {
        String code = codes.get(id);
        return Display.of(id, code == null ? BuiltinFormats.getBuiltinFormat(id) : code);
    }
}
