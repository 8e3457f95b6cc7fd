package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.publish.text.FindingTexts;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;

/**
 * Writes what was found in a cell into a comment on it. A comment that somebody else wrote there stays as it is: colour
 * and list say enough, and nobody's words are touched.
 */
final class CellNotes {
    static final String AUTHOR = "Consuntivo";

    private static final int COLUMNS = 4;
    private static final int LETTERS_IN_A_LINE = 40;
    private static final int FEWEST_LINES = 4;
    private static final int MOST_LINES = 24;

    private final FindingTexts findings;
    private final WorkbookTexts texts;

    CellNotes(FindingTexts findings, WorkbookTexts texts) {
        this.findings = findings;
        this.texts = texts;
    }

    void write(Sheet sheet, CellAddress cell, List<Finding> ofTheCell) {
        if (sheet.getCellComment(cell) != null) {
            return;
        }
        String text = ofTheCell.stream().map(this::paragraph).collect(Collectors.joining("\n\n"));
        CreationHelper making = sheet.getWorkbook().getCreationHelper();
        Comment comment = drawing(sheet).createCellComment(anchor(sheet, cell, lines(text)));
        comment.setAddress(cell);
        comment.setAuthor(AUTHOR);
        comment.setString(making.createRichTextString(text));
    }

    private String paragraph(Finding finding) {
        return texts.of(
                "note.finding",
                texts.of("severity." + finding.severity()),
                finding.code().id(),
                findings.message(finding),
                findings.remedy(finding));
    }

    private static Drawing<?> drawing(Sheet sheet) {
        Drawing<?> existing = sheet.getDrawingPatriarch();
        return existing == null ? sheet.createDrawingPatriarch() : existing;
    }

    private static int lines(String text) {
        int lines = text.lines()
                .mapToInt(line -> line.length() / LETTERS_IN_A_LINE + 1)
                .sum();
        return Math.max(FEWEST_LINES, Math.min(MOST_LINES, lines));
    }

    /**
     * The box of the comment: beside its cell, inside the sheet. The library lets the comment begin its life on the
     * cell under the box's corner; where that has a comment already, the box covers its own cell.
     */
    private static ClientAnchor anchor(Sheet sheet, CellAddress cell, int lines) {
        SpreadsheetVersion version = sheet.getWorkbook().getSpreadsheetVersion();
        int beside = Math.min(cell.getColumn() + 1, version.getLastColumnIndex() - COLUMNS);
        int row = Math.min(cell.getRow(), version.getLastRowIndex() - lines);
        boolean taken = sheet.getCellComment(new CellAddress(row, beside)) != null;
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(taken ? cell.getColumn() : beside);
        anchor.setCol2(anchor.getCol1() + COLUMNS);
        anchor.setRow1(row);
        anchor.setRow2(row + lines);
        return anchor;
    }
}
