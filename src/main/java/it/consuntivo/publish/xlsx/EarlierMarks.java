package it.consuntivo.publish.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Takes away what an earlier return left in a workbook that was corrected and came back: list, comments and colours. */
final class EarlierMarks {
    private final Workbook book;

    EarlierMarks(Workbook book) {
        this.book = book;
    }

    /** Whether the workbook is a list of findings alone, without anything of the unit's. */
    boolean isNothingElse() {
        for (Sheet sheet : book) {
            if (!FindingsSheet.isOurs(sheet)) {
                return false;
            }
        }
        return true;
    }

    void remove() {
        for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
            Sheet sheet = book.getSheetAt(i);
            if (FindingsSheet.isOurs(sheet)) {
                book.removeSheetAt(i);
            } else {
                removeComments(sheet);
                removeColours(sheet);
            }
        }
    }

    private static void removeComments(Sheet sheet) {
        List<CellAddress> noted = new ArrayList<>();
        for (Comment comment : sheet.getCellComments().values()) {
            if (CellNotes.AUTHOR.equals(comment.getAuthor())) {
                noted.add(comment.getAddress());
            }
        }
        noted.forEach(address -> removeComment(sheet, address));
    }

    /** A comment may stand where there is no cell; one is needed to remove it. */
    private static void removeComment(Sheet sheet, CellAddress address) {
        Row row = sheet.getRow(address.getRow());
        boolean rowless = row == null;
        Row held = row == null ? sheet.createRow(address.getRow()) : row;
        boolean cellless = held.getCell(address.getColumn()) == null;
        Cell cell = held.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.removeCellComment();
        if (cellless) {
            held.removeCell(cell);
        }
        if (rowless) {
            sheet.removeRow(held);
        }
    }

    private static void removeColours(Sheet sheet) {
        if (sheet instanceof XSSFSheet worksheet) {
            new RuleOrder(worksheet.getCTWorksheet()).withoutOurs();
            return;
        }
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
            removeOurs(formats, i);
        }
    }

    /** A rule of an old workbook cannot be taken out of its format; the others are put back without it. */
    private static void removeOurs(SheetConditionalFormatting formats, int index) {
        ConditionalFormatting format = formats.getConditionalFormattingAt(index);
        List<ConditionalFormattingRule> others = IntStream.range(0, format.getNumberOfRules())
                .mapToObj(format::getRule)
                .filter(rule -> rule.getFormula1() == null || !CellColours.isOurs(rule.getFormula1()))
                .toList();
        if (others.size() == format.getNumberOfRules()) {
            return;
        }
        var areas = format.getFormattingRanges();
        formats.removeConditionalFormatting(index);
        if (!others.isEmpty()) {
            formats.addConditionalFormatting(areas, others.toArray(ConditionalFormattingRule[]::new));
        }
    }
}
