package it.consuntivo.intake.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the part of one worksheet, row by row as it stands there. */
final class XlsxSheet {
    private final XmlPart part;
    private final XlsxBook book;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<Grid.Span> merged = new ArrayList<>();
    private final MarksFound marks;
    private int lastRow;

    private XlsxSheet(XmlPart part, XlsxBook book, MarksFound marks) {
        this.part = part;
        this.book = book;
        this.marks = marks;
    }

    static Grid.Sheet read(XmlPart part, XlsxBook book, WorkbookOutline.Entry entry, MarksFound marks) throws Refusal {
        try {
            XlsxSheet sheet = new XlsxSheet(part, book, marks);
            sheet.readWorksheet();
            part.finish();
            return new Grid.Sheet(entry.name(), entry.hidden(), sheet.rows, sheet.merged, marks.marks());
        } catch (Refusal refusal) {
            throw refusal.inSheet(entry.name());
        }
    }

    private void readWorksheet() throws Refusal {
        while (part.nextChild()) {
            if (part.is("sheetData")) {
                readRows();
            } else if (part.is("mergeCells")) {
                readMerged();
            } else if (part.is("cols")) {
                readColumns();
            } else {
                part.skip();
            }
        }
    }

    private void readColumns() throws Refusal {
        while (part.nextChild()) {
            String first = part.attribute("min");
            String last = part.attribute("max");
            if (part.is("col") && part.isSet("hidden") && first != null && last != null) {
                marks.hiddenColumns(CellReference.natural(first), CellReference.natural(last));
            }
            part.skip();
        }
    }

    private void readRows() throws Refusal {
        while (part.nextChild()) {
            if (part.is("row")) {
                readRow();
            } else {
                part.skip();
            }
        }
    }

    private void readRow() throws Refusal {
        lastRow = rowNumber();
        boolean hidden = part.isSet("hidden");
        List<Cell> cells = readCells(lastRow);
        if (!cells.isEmpty()) {
            book.allowance().takeRow();
            rows.add(new Grid.Row(lastRow, hidden, cells));
        }
    }

    /** The number that the row states, or the next; it must be below the one before. */
    private int rowNumber() throws Refusal {
        String stated = part.attribute("r");
        int number = stated == null ? lastRow + 1 : CellReference.natural(stated);
        if (number <= lastRow) {
            throw Refusal.disordered(Integer.toString(number)).atCell("A" + number);
        }
        if (number > CellReference.LAST_ROW) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return number;
    }

    private List<Cell> readCells(int row) throws Refusal {
        List<Cell> cells = new ArrayList<>();
        int lastColumn = 0;
        while (part.nextChild()) {
            if (part.is("c")) {
                lastColumn = column(row, lastColumn);
                readCell(row, lastColumn).ifPresent(cells::add);
            } else {
                part.skip();
            }
        }
        return cells;
    }

    private Optional<Cell> readCell(int row, int column) throws Refusal {
        try {
            CellFormat format = book.formats().of(XlsxCell.style(part));
            Optional<Cell> cell = XlsxCell.read(part, book, row, column);
            if (cell.isPresent()) {
                book.allowance().takeCell();
            }
            marks.take(row, column, cell.isPresent(), format);
            return cell;
        } catch (Refusal refusal) {
            throw refusal.atCell(Cell.columnLetters(column) + row);
        }
    }

    /** The column that the cell states, or the next; it must be in this row, and to the right of the one before. */
    private int column(int row, int lastColumn) throws Refusal {
        String stated = part.attribute("r");
        CellReference place = stated == null ? new CellReference(row, lastColumn + 1) : CellReference.of(stated);
        if (place.row() != row || place.column() > CellReference.LAST_COLUMN) {
            throw Refusal.damaged(Damage.STRUCTURE).atCell(Cell.columnLetters(place.column()) + place.row());
        }
        if (place.column() <= lastColumn) {
            String address = Cell.columnLetters(place.column()) + row;
            throw Refusal.disordered(address).atCell(address);
        }
        return place.column();
    }

    private void readMerged() throws Refusal {
        while (part.nextChild()) {
            String range = part.attribute("ref");
            if (part.is("mergeCell") && range != null) {
                merged.add(CellReference.span(range));
                book.allowance().takeMergedSpan();
            }
            part.skip();
        }
    }
}
