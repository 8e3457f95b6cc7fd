package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarksTest {
    static Stream<Workbook> formats() {
        return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void strikesColoursAndCommentsAreKeptInBothFormats(Workbook book) throws IOException {
        Row row = book.createSheet("Dati").createRow(1);
        row.createCell(0).setCellValue("barrato");
        row.getCell(0).setCellStyle(struck(book));
        row.createCell(1).setCellStyle(struck(book));
        row.createCell(2).setCellStyle(coloured(book));
        row.createCell(3).setCellValue("colorato");
        row.getCell(3).setCellStyle(coloured(book));
        comment(row, 4);

        Marks marks = marks(book);

        assertThat(marks.struck()).isEqualTo(Set.of("A2"));
        assertThat(marks.fills().keySet()).isEqualTo(Set.of("C2"));
        assertThat(marks.commented()).isEqualTo(Map.of("E2", "Ufficio"));
        assertThat(marks.checkboxes()).isFalse();
    }

    private static CellStyle struck(Workbook book) {
        Font font = book.createFont();
        font.setStrikeout(true);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static CellStyle coloured(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setFillForegroundColor((short) 10);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static void comment(Row row, int column) {
        CreationHelper make = row.getSheet().getWorkbook().getCreationHelper();
        Comment comment = row.getSheet().createDrawingPatriarch().createCellComment(make.createClientAnchor());
        comment.setAddress(row.getRowNum(), column);
        comment.setAuthor("Ufficio");
        comment.setString(make.createRichTextString("perché no"));
    }

    private static Marks marks(Workbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (book) {
            book.write(bytes);
        }
        return Readings.read(bytes.toByteArray(), "a", Limits.DEFAULT)
                .grid()
                .orElseThrow()
                .sheets()
                .get(0)
                .marks();
    }

    @Test
    void commentsThatCannotBeReadDoNotKeepCellsFromBeingRead() {
        XlsxFile file = new XlsxFile()
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        XlsxFile.relationships("c1", "comments", "../comments1.xml"))
                .part("xl/comments1.xml", "<comments xmlns='" + XlsxFile.MAIN + "'><commentList>");
        assertThat(Readings.told(file)).isEqualTo("A1=NUMBER 1");
    }

    @Test
    void aBoxToTickIsKnownByItsPart() {
        XlsxFile file = new XlsxFile()
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        XlsxFile.relationships("b1", "ctrlProp", "../ctrlProps/ctrlProp1.xml"))
                .part("xl/ctrlProps/ctrlProp1.xml", "<formControlPr objectType='CheckBox'/>");
        assertThat(Readings.sheets(file).get(0).marks().checkboxes()).isTrue();
    }

    @Test
    void theRecordsOfAnXlsTellOfBoxesAndOfOtherBooks() {
        var marks = new XlsMarks();
        marks.take(record(0x5d, 0x15, 0x12, 0x0b), 0, 6, 1);
        marks.take(record(0x1ae, 3, 0x0401), 0, 4, -1);
        assertThat(marks.hasCheckboxes(0)).isFalse();
        assertThat(marks.hasCheckboxes(1)).isTrue();
        assertThat(marks.links()).isFalse();
        marks.take(record(0x1ae, 3, 12), 0, 4, -1);
        assertThat(marks.links()).isTrue();
    }

    private static ByteBuffer record(int kind, int... data) {
        ByteBuffer record = ByteBuffer.allocate(4 + 2 * data.length).order(ByteOrder.LITTLE_ENDIAN);
        record.putShort((short) kind).putShort((short) (2 * data.length));
        for (int word : data) {
            record.putShort((short) word);
        }
        return record;
    }
}
