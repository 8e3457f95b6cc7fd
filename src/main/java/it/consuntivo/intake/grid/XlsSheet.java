package it.consuntivo.intake.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.util.CellRangeAddress;

/** A worksheet of an .xls. Its cells may come in any order, but each place only once. */
final class XlsSheet {
    private final BoundSheetRecord tab;
    private final XlsCell cells;
    private final Allowance allowance;
    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<Grid.Span> merged = new ArrayList<>();
    private final MarksFound marks = new MarksFound();
    /** A formula whose text comes in the record behind it. */
    private Optional<CellDraft> awaitingText = Optional.empty();

    XlsSheet(
            BoundSheetRecord tab,
            Optional<SSTRecord> strings,
            XlsFormats formats,
            boolean from1904,
            Allowance allowance) {
        this.tab = tab;
        this.cells = new XlsCell(strings, formats, from1904);
        this.allowance = allowance;
    }

    void take(Record record) throws Refusal {
        try {
            takeOwn(record);
        } catch (Refusal refusal) {
            throw refusal.inSheet(tab.getSheetname());
        }
    }

    private void takeOwn(Record record) throws Refusal {
        if (record instanceof RowRecord row) {
            if (row.getZeroHeight()) {
                hiddenRows.add(row.getRowNumber() + 1);
            }
        } else if (record instanceof ColumnInfoRecord columns) {
            if (columns.getHidden()) {
                marks.hiddenColumns(columns.getFirstColumn() + 1, columns.getLastColumn() + 1);
            }
        } else if (record instanceof NoteRecord note) {
            marks.commented(Cell.columnLetters(note.getColumn() + 1) + (note.getRow() + 1), note.getAuthor());
        } else if (record instanceof MulBlankRecord blanks) {
            for (int i = 0; i < blanks.getNumColumns(); i++) {
                mark(blanks.getRow(), blanks.getFirstColumn() + i, false, blanks.getXFAt(i));
            }
        } else if (record instanceof MergeCellsRecord ranges) {
            takeMerged(ranges);
        } else if (record instanceof StringRecord text) {
            if (awaitingText.isPresent()) {
                keep(awaitingText.get().text(text.getString()));
                awaitingText = Optional.empty();
            }
        } else if (record instanceof CellValueRecordInterface value) {
            mark(value.getRow(), value.getColumn(), !(record instanceof BlankRecord), value.getXFIndex());
            takeCell(value);
        }
    }

    /** Rows and columns from 0, as in the records. */
    private void mark(int row, int column, boolean holding, int style) throws Refusal {
        marks.take(row + 1, column + 1, holding, cells.formats().of(style));
    }

    void hasCheckboxes() {
        marks.checkbox();
    }

    private void takeCell(CellValueRecordInterface value) throws Refusal {
        boolean formula = value instanceof FormulaRecord;
        CellDraft draft = new CellDraft(value.getRow() + 1, value.getColumn() + 1, formula);
        boolean textFollows = value instanceof FormulaRecord own && own.hasCachedResultString();
        awaitingText = textFollows ? Optional.of(draft) : Optional.empty();
        if (!textFollows) {
            keep(cells.read(value, draft));
        }
    }

    private void keep(Optional<Cell> read) throws Refusal {
        if (read.isEmpty()) {
            return;
        }
        Cell cell = read.get();
        allowance.takeCell();
        allowance.takeText(cell.text());
        if (cell.text().indexOf('\0') >= 0) { // what a lost sector leaves; nobody can type it
            throw Refusal.damaged(Damage.STRUCTURE).atCell(cell.address());
        }
        if (!rows.containsKey(cell.row())) {
            allowance.takeRow();
        }
        if (rows.computeIfAbsent(cell.row(), any -> new TreeMap<>()).put(cell.column(), cell) != null) {
            throw Refusal.disordered(cell.address()).atCell(cell.address());
        }
    }

    private void takeMerged(MergeCellsRecord ranges) throws Refusal {
        for (int i = 0; i < ranges.getNumAreas(); i++) {
            CellRangeAddress area = ranges.getAreaAt(i);
            if (area.getFirstRow() > area.getLastRow() || area.getFirstColumn() > area.getLastColumn()) {
                throw Refusal.damaged(Damage.STRUCTURE);
            }
            merged.add(new Grid.Span(
                    area.getFirstRow() + 1,
                    area.getFirstColumn() + 1,
                    area.getLastRow() + 1,
                    area.getLastColumn() + 1));
            allowance.takeMergedSpan();
        }
    }

    Grid.Sheet finished() {
        List<Grid.Row> inOrder = new ArrayList<>();
        for (Map.Entry<Integer, SortedMap<Integer, Cell>> row : rows.entrySet()) {
            inOrder.add(new Grid.Row(
                    row.getKey(),
                    hiddenRows.contains(row.getKey()),
                    List.copyOf(row.getValue().values())));
        }
        return new Grid.Sheet(tab.getSheetname(), tab.isHidden() || tab.isVeryHidden(), inOrder, merged, marks.marks());
    }
}
