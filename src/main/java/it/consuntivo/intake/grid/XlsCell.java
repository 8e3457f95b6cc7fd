package it.consuntivo.intake.grid;

import java.util.Optional;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** What the records of an .xls say of single cells. */
record XlsCell(Optional<SSTRecord> strings, XlsFormats formats, boolean from1904) {
    Optional<Cell> read(CellValueRecordInterface record, CellDraft draft) throws Refusal {
        if (record instanceof NumberRecord number) {
            return number(
                    draft, number.getValue(), formats.of(number.getXFIndex()).display());
        }
        if (record instanceof LabelSSTRecord label) {
            return draft.text(shared(label.getSSTIndex()));
        }
        if (record instanceof LabelRecord label) {
            return draft.text(label.getValue());
        }
        if (record instanceof BoolErrRecord flag) {
            return flag.isBoolean() ? draft.truth(flag.getBooleanValue()) : draft.error(name(flag.getErrorValue()));
        }
        return record instanceof FormulaRecord formula ? result(draft, formula) : Optional.empty();
    }

    /** The value stored with a formula, other than a text. */
    private Optional<Cell> result(CellDraft draft, FormulaRecord formula) throws Refusal {
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case BOOLEAN -> draft.truth(formula.getCachedBooleanValue());
            case ERROR -> draft.error(name(formula.getCachedErrorValue()));
            case NUMERIC ->
                number(
                        draft,
                        formula.getValue(),
                        formats.of(formula.getXFIndex()).display());
            default -> Optional.empty(); // an empty text
        };
    }

    private Optional<Cell> number(CellDraft draft, double value, Display display) {
        return Double.isFinite(value)
                ? draft.number(DecimalText.shortest(value), display, from1904)
                : draft.invalidNumber(Double.toString(value));
    }

    private String shared(int index) throws Refusal {
        if (strings.isEmpty() || index < 0 || index >= strings.get().getNumUniqueStrings()) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return strings.get().getString(index).getString();
    }

    private static String name(int error) {
        return FormulaError.isValidCode(error) ? FormulaError.forInt(error).getString() : "#ERROR!";
    }
}
