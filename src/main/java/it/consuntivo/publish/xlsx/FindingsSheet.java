package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.publish.text.FindingTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The sheet {@code Rilievi}: one line for each finding, with a link to its cell. It stands last, so that nothing that
 * refers to sheets by their number changes, and is the one that shows when the workbook is opened.
 */
final class FindingsSheet {
    private static final String NAME = "Rilievi";
    private static final List<String> HEADINGS = List.of(
            "list.severity",
            "list.code",
            "list.sheet",
            "list.cell",
            "list.value",
            "list.found",
            "list.expected",
            "list.remedy");
    private static final int[] WIDTHS = {10, 9, 18, 8, 24, 48, 30, 48};
    private static final int HEADER_ROW = 4;
    private static final int CELL_COLUMN = 3;
    private static final int LAST_COLUMN = WIDTHS.length - 1;
    /** Whoever has more than these to correct does not read them all, and Excel slows down under their comments. */
    static final int MOST = 1_000;

    /** What tells our sheet from one of the unit's under the same name: its last heading, in either language. */
    private static final Set<String> SIGNS = Arrays.stream(Language.values())
            .map(language -> new WorkbookTexts(language).of(HEADINGS.get(LAST_COLUMN)))
            .collect(Collectors.toUnmodifiableSet());

    private final Workbook book;
    private final FindingTexts findings;
    private final WorkbookTexts texts;
    private final ShownValue values;
    private final CellStyle plain;
    private final CellStyle link;

    FindingsSheet(Workbook book, FindingTexts findings, WorkbookTexts texts) {
        this.book = book;
        this.findings = findings;
        this.texts = texts;
        this.values = new ShownValue(texts);
        var look = new SheetLook(book);
        this.plain = look.bordered();
        this.link = look.link();
    }

    /** Whether an earlier return left this sheet. */
    static boolean isOurs(Sheet sheet) {
        Row header = sheet.getRow(HEADER_ROW);
        Cell sign = header == null ? null : header.getCell(LAST_COLUMN);
        return sheet.getSheetName().startsWith(NAME) && sign != null && SIGNS.contains(sign.toString());
    }

    /**
     * Adds the sheet and shows it.
     *
     * @param listed the findings to list, in their order
     * @param unlisted how many more there are
     * @param foreword what to say above them, a line each
     */
    void write(List<Finding> listed, int unlisted, List<String> foreword) {
        Sheet sheet = book.createSheet(freeName());
        var look = new SheetLook(book);
        cell(sheet.createRow(0), 0, texts.of("list.title"), look.title());
        CellStyle normal = book.createCellStyle();
        for (int i = 0; i < foreword.size(); i++) {
            cell(sheet.createRow(i + 1), 0, foreword.get(i), normal);
        }
        header(sheet.createRow(HEADER_ROW), look.header());
        int next = HEADER_ROW + 1;
        for (Finding finding : listed) {
            line(sheet.createRow(next++), finding);
        }
        if (unlisted > 0) {
            cell(sheet.createRow(next), 0, texts.of("list.more", unlisted), normal);
        }
        arrange(sheet, HEADER_ROW + listed.size());
    }

    private String freeName() {
        String free = NAME;
        for (int number = 2; book.getSheet(free) != null; number++) {
            free = NAME + " (" + number + ")";
        }
        return free;
    }

    private void header(Row row, CellStyle style) {
        for (int i = 0; i < HEADINGS.size(); i++) {
            cell(row, i, texts.of(HEADINGS.get(i)), style);
        }
    }

    private void line(Row row, Finding finding) {
        Origin origin = finding.origin();
        List<String> words = List.of(
                texts.of("severity." + finding.severity()),
                finding.code().id(),
                origin.sheet(),
                origin.cell(),
                Places.cell(book, origin).map(values::of).orElse(""),
                findings.message(finding),
                findings.expected(finding).orElse(""),
                findings.remedy(finding));
        for (int i = 0; i < words.size(); i++) {
            cell(row, i, words.get(i), plain);
        }
        Places.target(book, origin).ifPresent(target -> {
            Cell linked = row.getCell(origin.cell().isEmpty() ? CELL_COLUMN - 1 : CELL_COLUMN);
            Hyperlink hyperlink = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            hyperlink.setAddress(target);
            linked.setHyperlink(hyperlink);
            linked.setCellStyle(link);
        });
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private void arrange(Sheet sheet, int lastRow) {
        SheetLook.widths(sheet, WIDTHS);
        SheetLook.fitHeights(sheet, HEADER_ROW);
        SheetLook.headed(sheet, HEADER_ROW);
        SheetLook.printed(sheet, texts);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, lastRow, 0, LAST_COLUMN));
        int index = book.getSheetIndex(sheet);
        book.setActiveSheet(index);
        book.setSelectedTab(index);
    }
}
