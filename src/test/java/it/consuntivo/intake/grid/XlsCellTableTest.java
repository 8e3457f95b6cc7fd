package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An .xls has no checksums: what is lost or changed among its records is noticed by their order and lengths. */
class XlsCellTableTest {
    private static final String READ = "A1=TEXT x, B1=NUMBER 2.5, C1=BOOLEAN true, A2=TEXT x, B2=NUMBER 5 f";

    @Test
    void nothing_is_wrong_with_the_workbook_that_is_damaged_here() throws IOException {
        assertThat(Readings.told(file(records()))).isEqualTo(READ);
    }

    /** The record of that kind and number, from 0; its bytes from that position, its kind and length being the first. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a text lost in zeros              | fd   | 0 | 0  | 0000000000000000000000000000
            the last cell lost in zeros       | 06   | 0 | 0  | 00000000
            a text's kind zero                | fd   | 1 | 0  | 0000
            a cell of Excel 2                 | fd   | 1 | 0  | 0400
            a formula of Excel 4              | 06   | 0 | 0  | 0604
            a number that is a blank          | 0203 | 0 | 0  | 0102
            a text among many numbers         | fd   | 0 | 0  | bd00
            something else among cells        | fd   | 0 | 0  | dd00
            a truth that nobody knows         | 0205 | 0 | 0  | 0542
            a column beyond the last          | fd   | 0 | 6  | 0040
            a negative column                 | fd   | 0 | 6  | 0080
            blanks up to another column       | be   | 0 | 14 | 0900
            a format that there is not        | fd   | 0 | 8  | ff00
            a format with a negative number   | fd   | 0 | 8  | ffff
            a format of numbers lost in zeros | e0   | 5 | 0  | 000000000000000000000000
            a sheet that begins elsewhere     | 85   | 0 | 4  | 00
            a sheet said to be a chart        | 85   | 0 | 9  | 02
            a sheet that says it is a chart   | 0809 | 1 | 6  | 2000
            a range merged upside down        | e5   | 0 | 6  | 0500
            a range merged right to left      | e5   | 0 | 10 | 0500
            a lost byte in a text             | fc   | 0 | 15 | 00
            """)
    void damage_is_noticed(String what, String kind, int number, int position, String bytes) throws IOException {
        byte[] records = records();
        byte[] instead = HexFormat.of().parseHex(bytes);
        int at = found(records, Integer.parseInt(kind, 16), number);
        System.arraycopy(instead, 0, records, at + position, instead.length);
        assertThat(Readings.told(file(records))).startsWith("FILE_DAMAGED structure");
    }

    private static int found(byte[] records, int kind, int number) {
        ByteBuffer stream = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        for (int left = number; left > 0 || stream.getShort(at) != kind; at += 4 + stream.getShort(at + 2)) {
            left -= stream.getShort(at) == kind ? 1 : 0;
        }
        return at;
    }

    private static byte[] records() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Dati");
            Row first = sheet.createRow(0);
            first.createCell(0).setCellValue("x");
            first.createCell(1).setCellValue(2.5);
            first.createCell(2).setCellValue(true);
            first.createCell(3);
            first.createCell(4);
            Row second = sheet.createRow(1);
            second.createCell(0).setCellValue("x");
            second.createCell(1).setCellFormula("B1*2");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 3, 4));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(file);
        }
        try (var system = new POIFSFileSystem(new ByteArrayInputStream(file.toByteArray()))) {
            return system.createDocumentInputStream("Workbook").readAllBytes();
        }
    }

    private static byte[] file(byte[] records) throws IOException {
        try (var system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(records), "Workbook");
            var bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
