package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and columns: what stands where, and what a sheet may not do. */
class XlsxSheetTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>  | A1=NUMBER 1, B1=NUMBER 2, A2=NUMBER 3
            <row r='3'><c><v>1</v></c><c r='D3'><v>2</v></c><c><v>3</v></c></row> | A3=NUMBER 1, D3=NUMBER 2, E3=NUMBER 3
            <row r='2'/><row><c r='A3'><v>1</v></c></row>                        | A3=NUMBER 1
            <row r='1048576'><c r='XFD1048576'><v>1</v></c></row>                | XFD1048576=NUMBER 1
            <row r='1'/><row r='1'><c r='A1'><v>1</v></c></row>                  | ROWS_DISORDERED 1 at Dati!A1
            <row r='5'/><row r='4'><c r='A4'><v>1</v></c></row>                  | ROWS_DISORDERED 4 at Dati!A4
            <row r='1'><c r='B1'/><c r='B1'><v>1</v></c></row>                   | ROWS_DISORDERED B1 at Dati!B1
            <row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>        | ROWS_DISORDERED A1 at Dati!A1
            <row r='1'><c r='A2'><v>1</v></c></row>                              | FILE_DAMAGED structure at Dati!A2
            <row r='1'><c r='1'><v>1</v></c></row>                               | FILE_DAMAGED structure at Dati
            <row r='1'><c r=''><v>1</v></c></row>                                | FILE_DAMAGED structure at Dati
            <row r='1'><c r='a1'><v>1</v></c></row>                              | FILE_DAMAGED structure at Dati
            <row r='1'><c r='A01'><v>1</v></c></row>                             | FILE_DAMAGED structure at Dati
            <row r='1'><c r='$A$1'><v>1</v></c></row>                            | FILE_DAMAGED structure at Dati
            <row r='1'><c r='XFE1'><v>1</v></c></row>                            | FILE_DAMAGED structure at Dati
            <row r='1'><c r='AAAA1'><v>1</v></c></row>                           | FILE_DAMAGED structure at Dati
            <row r='1'><c r='XFD1'/><c><v>1</v></c></row>                        | FILE_DAMAGED structure at Dati!XFE1
            <row r='0'/>                                                         | ROWS_DISORDERED 0 at Dati!A0
            <row r='-1'/>                                                        | FILE_DAMAGED structure at Dati
            <row r='1048577'/>                                                   | FILE_DAMAGED structure at Dati
            <row r='99999999999'/>                                               | FILE_DAMAGED structure at Dati
            """)
    void cells_stand_where_they_say_or_where_their_order_says(String rows, String expected) {
        assertThat(Readings.told(XlsxFile.ofRows(rows))).isEqualTo(expected);
    }

    @Test
    void a_second_block_of_rows_continues_the_first() {
        String block = "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>";
        assertThat(Readings.told(new XlsxFile().sheet(block + block))).isEqualTo("ROWS_DISORDERED 1 at Dati!A1");
    }

    @Test
    void dimensions_are_not_believed() {
        XlsxFile file = new XlsxFile()
                .sheet("<dimension ref='A1'/><sheetData><row r='7'><c r='G7'><v>1</v></c></row></sheetData>");
        assertThat(Readings.told(file)).isEqualTo("G7=NUMBER 1");
    }

    @Test
    void only_rows_that_hold_something_are_kept_and_hidden_ones_among_them() {
        var rows = Readings.sheets(
                        XlsxFile.ofRows(
                                """
                                <row r='1' hidden='1'><c r='A1' s='0'/></row>
                                <row r='2' hidden='true'><c r='A2'><v>1</v></c></row>
                                <row r='3' hidden='0'><c r='A3'><v>1</v></c></row>"""))
                .get(0)
                .rows();
        assertThat(rows).extracting(Grid.Row::number).containsExactly(2, 3);
        assertThat(rows).extracting(Grid.Row::hidden).containsExactly(true, false);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            min='2' max='3' hidden='1'              | 2 3
            min='2' max='2' hidden='true' width='9' | 2
            min='2' max='3' hidden='0'              |
            min='2' max='3'                         |
            max='3' hidden='1'                      |
            min='3' max='2' hidden='1'              |
            min='16384' max='99999' hidden='1'      | 16384
            """)
    void hidden_columns_are_marked_and_senseless_ones_are_nobodys(String column, @Nullable String hidden) {
        XlsxFile file = new XlsxFile().sheet("<cols><col " + column + "/></cols><sheetData/>");
        assertThat(Readings.sheets(file).get(0).marks().hiddenColumns().stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(hidden == null ? "" : hidden);
    }

    @Test
    void merged_ranges_are_kept_with_their_bounds() {
        XlsxFile file = new XlsxFile()
                .sheet("<sheetData/><mergeCells><mergeCell ref='A2:A4'/><mergeCell ref='B1:AA3'/></mergeCells>");
        assertThat(Readings.sheets(file).get(0).merged())
                .containsExactly(new Grid.Span(2, 1, 4, 1), new Grid.Span(1, 2, 3, 27));
    }

    @ParameterizedTest
    @CsvSource({"A4:A2", "A1:B", "'A1:B2:C3'", "A0:A1", "':'"})
    void a_merged_range_that_is_none_is_damage(String range) {
        XlsxFile file = new XlsxFile().sheet("<sheetData/><mergeCells><mergeCell ref='" + range + "'/></mergeCells>");
        assertThat(Readings.told(file)).isEqualTo("FILE_DAMAGED structure at Dati");
    }

    @Test
    void elements_may_carry_a_prefix_and_foreign_ones_are_passed_over() {
        XlsxFile file = new XlsxFile()
                .part(
                        XlsxFile.SHEET,
                        """
                        <x:worksheet xmlns:x='%s' xmlns:o='urn:other'><x:sheetData><x:row r='1' o:r='9'>
                        <x:c o:r='Z9' r='A1'><o:v>5</o:v><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"""
                                .formatted(XlsxFile.MAIN));
        assertThat(Readings.told(file)).isEqualTo("A1=NUMBER 1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF-8", "UTF-16", "ISO-8859-1"})
    void every_encoding_that_xml_declares_is_read(String encoding) throws Exception {
        String xml =
                """
                <?xml version='1.0' encoding='%s'?>
                <worksheet xmlns='%s'><sheetData><row><c t='str'><v>sì</v></c></row></sheetData></worksheet>"""
                        .formatted(encoding, XlsxFile.MAIN);
        assertThat(Readings.told(new XlsxFile().part(XlsxFile.SHEET, xml.getBytes(encoding))))
                .isEqualTo("A1=TEXT sì");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            not well formed   | <worksheet xmlns='%s'><sheetData></worksheet>
            cut off           | <worksheet xmlns='%s'><sheetData>
            text behind it    | <worksheet xmlns='%s'/>x
            another root      | <chartsheet xmlns='%s'/>
            other namespace   | <worksheet xmlns='urn:%s'/>
            no namespace      | <worksheet/>
            unknown entity    | <worksheet xmlns='%s'>&x;</worksheet>
            attribute twice   | <worksheet xmlns='%s'><sheetData a='1' a='2'/></worksheet>
            nothing           | ''
            """)
    void a_sheet_that_is_no_xml_of_a_sheet_is_damage(String why, String xml) {
        assertThat(Readings.told(new XlsxFile().part(XlsxFile.SHEET, xml.replace("%s", XlsxFile.MAIN))))
                .as(why)
                .startsWith("FILE_DAMAGED xml");
    }

    @Test
    void bytes_that_are_no_utf_8_are_damage() {
        byte[] xml = "<worksheet xmlns='%s'><sheetData><row><c t='str'><v>s\u00ec</v></c></row></sheetData></worksheet>"
                .formatted(XlsxFile.MAIN)
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Readings.told(new XlsxFile().part(XlsxFile.SHEET, xml))).startsWith("FILE_DAMAGED xml");
    }

    @Test
    void nesting_without_end_is_refused_and_nothing_falls_over() {
        assertThat(Readings.told(new XlsxFile().sheet("<a>".repeat(100_000)))).startsWith("FILE_BEYOND_LIMIT nesting");
        assertThat(Readings.told(XlsxFile.ofCells("<c><f>" + "(".repeat(5_000) + "</f><v>1</v></c>")))
                .isEqualTo("A1=NUMBER 1 f");
    }
}
