package it.consuntivo.catalogue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;

/**
 * What is done to a sheet besides filling its cells: {@code merge A2:A4}, {@code strike B3}, {@code fill E3 RED},
 * {@code comment F3 Autore: testo}, {@code hidecolumn C}.
 */
final class SketchMark {
    private SketchMark() {}

    static void apply(Sheet sheet, String mark) {
        String[] words = mark.strip().split(" ", 3);
        String rest = words.length > 2 ? words[2] : "";
        switch (words[0]) {
            case "merge" -> sheet.addMergedRegion(CellRangeAddress.valueOf(words[1]));
            case "strike" -> strike(cell(sheet, words[1]));
            case "fill" -> fill(cell(sheet, words[1]), IndexedColors.valueOf(rest));
            case "comment" -> comment(cell(sheet, words[1]), rest.split(": ", 2));
            case "hidecolumn" -> sheet.setColumnHidden(words[1].charAt(0) - 'A', true);
            default -> throw new IllegalArgumentException("Nothing is called " + mark);
        }
    }

    private static Cell cell(Sheet sheet, String address) {
        CellAddress place = new CellAddress(address);
        return CellUtil.getCell(CellUtil.getRow(place.getRow(), sheet), place.getColumn());
    }

    private static CellStyle styled(Cell cell) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        cell.setCellStyle(style);
        return style;
    }

    private static void strike(Cell cell) {
        Font font = cell.getSheet().getWorkbook().createFont();
        font.setStrikeout(true);
        CellStyle style = styled(cell);
        style.setFont(font);
        cell.setCellStyle(style);
    }

    private static void fill(Cell cell, IndexedColors colour) {
        CellStyle style = styled(cell);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setCellStyle(style);
    }

    private static void comment(Cell cell, String[] authorAndText) {
        Row row = cell.getRow();
        CreationHelper make = row.getSheet().getWorkbook().getCreationHelper();
        ClientAnchor anchor = make.createClientAnchor();
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3);
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + 3);
        Comment comment = row.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(authorAndText[0]);
        comment.setString(make.createRichTextString(authorAndText[1]));
        cell.setCellComment(comment);
    }
}
