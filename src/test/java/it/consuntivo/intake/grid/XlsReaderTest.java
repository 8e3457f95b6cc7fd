package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.intake.grid.GridReading.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An old .xls gives the same grid as an .xlsx, and its container is looked at as closely. */
class XlsReaderTest {
    private static byte[] xls(Consumer<HSSFWorkbook> content) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            content.accept(workbook);
            return written(workbook);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] written(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] xlsOfRow(Consumer<Row> cells) {
        return xls(workbook -> cells.accept(workbook.createSheet("Dati").createRow(0)));
    }

    private static Grid grid(byte[] file) {
        return Readings.read(file, "a.xls", Limits.DEFAULT).grid().orElseThrow();
    }

    private static CellStyle style(Row row, String format) {
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    private static void set(Row row, int column, double value, String format) {
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style(row, format));
    }

    @Test
    void its_format_is_known() {
        GridReading reading = Readings.read(xlsOfRow(row -> row.createCell(0)), "a.xls", Limits.DEFAULT);
        assertThat(reading.format()).isEqualTo(Format.XLS);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void values_of_every_kind_are_read() {
        byte[] file = xlsOfRow(row -> {
            row.createCell(0).setCellValue("Perché\nno");
            row.createCell(1).setCellValue(98.01);
            row.createCell(2).setCellValue(1200);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(5).setCellValue("  ");
            row.createCell(6);
            set(row, 7, 0.85, "0%");
        });
        assertThat(Readings.told(file))
                .isEqualTo("A1=TEXT Perché\nno, B1=NUMBER 98.01, C1=NUMBER 1200, D1=BOOLEAN true, E1=ERROR #REF!,"
                        + " H1=NUMBER 0.85 %");
    }

    @Test
    void dates_are_days_and_what_is_no_day_is_invalid() {
        byte[] file = xlsOfRow(row -> {
            set(row, 0, 45323, "dd/mm/yyyy");
            set(row, 1, 45323.5, "dd/mm/yyyy hh:mm");
            set(row, 2, 60, "dd/mm/yyyy");
            set(row, 3, -1, "dd/mm/yyyy");
        });
        assertThat(Readings.told(file))
                .isEqualTo("A1=DATE 2024-02-01, B1=DATE 2024-02-01T12:00, C1=INVALID_NUMBER 60, D1=INVALID_NUMBER -1");
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() {
        byte[] file = xls(workbook -> {
            workbook.getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
            set(workbook.createSheet().createRow(0), 0, 43830, "dd/mm/yyyy");
        });
        assertThat(Readings.told(file)).isEqualTo("A1=DATE 2024-01-01");
    }

    @Test
    void formulas_give_the_value_stored_with_them() {
        byte[] file = xlsOfRow(row -> {
            row.createCell(0).setCellFormula("1+2");
            row.createCell(1).setCellFormula("\"a\"&\"b\"");
            row.createCell(2).setCellFormula("1=1");
            row.createCell(3).setCellFormula("1/0");
            row.createCell(4).setCellFormula("\"\"");
            row.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateAll();
        });
        assertThat(Readings.told(file)).isEqualTo("A1=NUMBER 3 f, B1=TEXT ab f, C1=BOOLEAN true f, D1=ERROR #DIV/0! f");
    }

    @Test
    void sheets_and_rows_tell_whether_they_are_hidden_and_ranges_whether_they_are_merged() {
        Grid grid = grid(xls(workbook -> {
            for (String name : new String[] {"Uno", "Due", "Tre"}) {
                Sheet sheet = workbook.createSheet(name);
                sheet.createRow(4).createCell(26).setCellValue(name);
                sheet.createRow(6).createCell(0).setCellValue(name);
            }
            workbook.getSheetAt(0).getRow(6).setZeroHeight(true);
            workbook.getSheetAt(0).setColumnHidden(1, true);
            workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 3, 0, 1));
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            workbook.setSheetOrder("Tre", 0);
        }));
        assertThat(grid.sheets()).extracting(Grid.Sheet::name).containsExactly("Tre", "Uno", "Due");
        assertThat(grid.sheets()).extracting(Grid.Sheet::hidden).containsExactly(true, false, true);
        Grid.Sheet first = grid.sheets().get(1);
        assertThat(first.rows()).extracting(Grid.Row::number).containsExactly(5, 7);
        assertThat(first.rows()).extracting(Grid.Row::hidden).containsExactly(false, true);
        assertThat(first.rows().get(0).cells()).containsExactly(new Cell(5, 27, Cell.Kind.TEXT, "Uno", false, false));
        assertThat(first.merged()).containsExactly(new Grid.Span(2, 1, 4, 2));
        assertThat(first.marks().hiddenColumns()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"segreto", "VelvetSweatshop"})
    void a_password_is_told_even_where_everybody_knows_it(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            assertThat(Readings.told(xlsOfRow(row -> row.createCell(0).setCellValue(1))))
                    .isEqualTo("FILE_ENCRYPTED");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @ParameterizedTest(name = "a stream {0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            EncryptedPackage        | FILE_ENCRYPTED
            EncryptionInfo          | FILE_ENCRYPTED
            Book                    | FILE_OLD_EXCEL
            WordDocument            | FILE_OTHER_DOCUMENT word
            PowerPoint Document     | FILE_OTHER_DOCUMENT powerpoint
            __properties_version1.0 | FILE_OTHER_DOCUMENT mail
            VisioDocument           | FILE_OTHER_DOCUMENT other
            Workbook                | FILE_DAMAGED structure
            """)
    void what_a_compound_file_holds_is_told_by_the_names_in_it(String stream, String expected) throws IOException {
        assertThat(Readings.told(compound(stream, new byte[8]))).isEqualTo(expected);
    }

    @Test
    void rights_management_is_encryption() throws IOException {
        assertThat(Readings.told(compound("\u0006DataSpaces", new byte[8]))).isEqualTo("FILE_ENCRYPTED");
    }

    @Test
    void records_of_older_versions_are_old_excel() throws IOException {
        byte[] excel95 = {0x09, 0x08, 0x08, 0, 0, 5, 5, 0, 0, 0, 0, 0};
        assertThat(Readings.told(compound("Workbook", excel95))).isEqualTo("FILE_OLD_EXCEL");
    }

    @Test
    void a_stream_of_records_that_ends_too_early_is_damage() throws IOException {
        byte[] whole = xlsOfRow(row -> row.createCell(0).setCellValue(1));
        byte[] records;
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(whole))) {
            records = system.createDocumentInputStream("Workbook").readAllBytes();
        }
        assertThat(Readings.told(compound("Workbook", records))).isEqualTo("A1=NUMBER 1");
        for (int length = 6; length < records.length; length += 11) {
            byte[] cut = Arrays.copyOf(records, length);
            assertThat(Readings.told(compound("Workbook", cut)))
                    .as("%d", length)
                    .startsWith("FILE_DAMAGED");
        }
    }

    @Test
    void a_compound_file_spoilt_anywhere_is_read_or_refused_and_nothing_falls_over() {
        byte[] file = xlsOfRow(row -> row.createCell(0).setCellValue("x"));
        for (int at = 0; at < file.length; at += 5) {
            byte[] spoilt = file.clone();
            spoilt[at] ^= (byte) 0xff;
            assertThat(Readings.read(spoilt, "a.xls", Limits.DEFAULT).findings())
                    .as("byte %d", at)
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void limits_hold_for_it_too() {
        Limits narrow = new Limits(1 << 20, 1 << 20, 200, 9, 1, 1, 2, 5, 8, 0, 100, 1 << 20, Limits.USUAL_TIME);
        assertThat(told(narrow, xlsOfRow(row -> fill(row, "a", "b")))).isEqualTo("A1=TEXT a, B1=TEXT b");
        assertThat(told(narrow, xlsOfRow(row -> fill(row, "a", "b", "c"))))
                .isEqualTo("FILE_BEYOND_LIMIT cells 2 at Dati");
        assertThat(told(narrow, xlsOfRow(row -> fill(row, "123456")))).isEqualTo("FILE_BEYOND_LIMIT text 5 at Dati");
        assertThat(told(narrow, xlsOfRow(row -> fill(row, "12345", "1234"))))
                .isEqualTo("FILE_BEYOND_LIMIT total-text 8 at Dati");
        assertThat(told(narrow, xls(workbook -> {
                    workbook.createSheet();
                    workbook.createSheet();
                })))
                .isEqualTo("FILE_BEYOND_LIMIT sheets 1");
    }

    private static void fill(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static String told(Limits limits, byte[] file) {
        return Readings.told(Readings.read(file, "a.xls", limits));
    }

    private static byte[] compound(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(content), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
