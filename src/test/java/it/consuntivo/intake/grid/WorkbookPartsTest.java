package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.intake.grid.GridReading.Format;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the parts of an .xlsx hang together, and what is said when they do not. */
class WorkbookPartsTest {
    private static final String ONE_CELL = "<sheetData><row><c><v>%d</v></c></row></sheetData>";

    private static XlsxFile ofSheets(String entries) {
        return new XlsxFile().workbook("<sheets>" + entries + "</sheets>");
    }

    private static XlsxFile withSecondSheet(String entries) {
        String content = "<worksheet xmlns='" + XlsxFile.MAIN + "'>" + ONE_CELL.formatted(2) + "</worksheet>";
        return ofSheets(entries)
                .part("xl/worksheets/sheet2.xml", content)
                .related("s2", "worksheet", "worksheets/sheet2.xml");
    }

    @Test
    void the_barest_legal_workbook_is_read() {
        GridReading reading = Readings.read(new XlsxFile());
        assertThat(reading.format()).isEqualTo(Format.XLSX);
        assertThat(reading.findings()).isEmpty();
        assertThat(Readings.told(reading)).isEqualTo("A1=NUMBER 1");
    }

    @Test
    void sheets_come_in_the_order_of_their_tabs_whether_hidden_or_not() {
        var sheets = Readings.sheets(
                withSecondSheet(
                        """
                        <sheet name='Due' sheetId='7' state='veryHidden' r:id='s2'/>
                        <sheet name='Uno' sheetId='3' state='hidden' r:id='s1'/>"""));
        assertThat(sheets).extracting(Grid.Sheet::name).containsExactly("Due", "Uno");
        assertThat(sheets).extracting(Grid.Sheet::hidden).containsExactly(true, true);
        assertThat(sheets.get(0).rows().get(0).cells().get(0).text()).isEqualTo("2");
        assertThat(Readings.sheets(new XlsxFile()).get(0).hidden()).isFalse();
    }

    @Test
    void a_sheet_of_a_kind_that_nobody_knows_is_not_passed_over() {
        XlsxFile file = ofSheets(
                        """
                        <sheet name='Uno' sheetId='1' r:id='s1'/><sheet name='Due' sheetId='2' r:id='s2'/>""")
                .related("s2", "worksheex", "worksheets/sheet2.xml");
        assertThat(Readings.told(file)).isEqualTo("FILE_DAMAGED structure");
    }

    @Test
    void charts_and_dialogs_and_sheets_of_macros_are_passed_over() {
        XlsxFile file = ofSheets(
                        """
                        <sheet name='Grafico' sheetId='2' r:id='c'/><sheet name='Dialogo' sheetId='3' r:id='d'/>
                        <sheet name='Modulo' sheetId='4' state='veryHidden' r:id=''/><sheet name='Modulo2' sheetId='5' state='veryHidden' r:id=''/>
                        <sheet name='Dati' sheetId='1' r:id='s1'/>""")
                .related("c", "chartsheet", "chartsheets/sheet1.xml")
                .related("d", "dialogsheet", "dialogsheets/sheet1.xml");
        assertThat(Readings.sheets(file)).extracting(Grid.Sheet::name).containsExactly("Dati");
    }

    @Test
    void parts_may_stand_in_any_folder_under_any_name() {
        XlsxFile file = new XlsxFile()
                .replaced(XlsxFile.TYPES, "/xl/workbook.xml", "/altro/libro.xml")
                .replaced("_rels/.rels", "xl/workbook.xml", "/altro/libro.xml")
                .renamed(XlsxFile.WORKBOOK, "altro/libro.xml")
                .renamed(XlsxFile.RELATIONSHIPS, "altro/_rels/libro.xml.rels")
                .replaced("altro/_rels/libro.xml.rels", "worksheets/sheet1.xml", "../fogli/uno.xml")
                .renamed(XlsxFile.SHEET, "fogli/uno.xml");
        assertThat(Readings.told(file)).isEqualTo("A1=NUMBER 1");
    }

    @Test
    void names_in_the_archive_may_use_backslashes_and_other_cases() {
        XlsxFile file = new XlsxFile().renamed(XlsxFile.SHEET, "XL\\Worksheets\\SHEET1.xml");
        assertThat(Readings.told(file)).isEqualTo("A1=NUMBER 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            xl/worksheets/sheet1.xml   | FILE_DAMAGED structure
            xl/workbook.xml            | FILE_DAMAGED structure
            xl/_rels/workbook.xml.rels | FILE_DAMAGED structure
            _rels/.rels                | FILE_OTHER_DOCUMENT other
            [Content_Types].xml        | FILE_ARCHIVE
            """)
    void a_missing_part_is_never_an_empty_workbook(String part, String expected) {
        assertThat(Readings.told(new XlsxFile().without(part))).isEqualTo(expected);
    }

    @Test
    void strings_and_styles_may_be_announced_and_missing_while_no_cell_needs_them() {
        XlsxFile file =
                new XlsxFile().strings("").styles("").without(XlsxFile.STRINGS).without(XlsxFile.STYLES);
        assertThat(Readings.told(file)).isEqualTo("A1=NUMBER 1");
        assertThat(Readings.told(file.rows("<row><c t='s'><v>0</v></c></row>")))
                .isEqualTo("FILE_DAMAGED structure at Dati!A1");
    }

    @Test
    void the_same_strings_announced_twice_are_the_same_strings() {
        XlsxFile file = XlsxFile.ofCells("<c t='s'><v>0</v></c>")
                .strings("<si><t>a</t></si>")
                .related("again", "sharedStrings", "sharedStrings.xml");
        assertThat(Readings.told(file)).isEqualTo("A1=TEXT a");
    }

    @Test
    void two_tables_of_strings_are_damage() {
        XlsxFile file = new XlsxFile()
                .strings("")
                .part("xl/other.xml", "<sst xmlns='" + XlsxFile.MAIN + "'/>")
                .related("again", "sharedStrings", "other.xml");
        assertThat(Readings.told(file)).isEqualTo("FILE_DAMAGED structure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<sheet name='A' sheetId='1' r:id='unknown'/>",
                "<sheet name='A' sheetId='1'/>",
                "<sheet sheetId='1' r:id='s1'/>",
                "<sheet name='A' sheetId='1' r:id='s1'/><sheet name='B' sheetId='2' r:id='s1'/>",
                "<sheet name='A' sheetId='1' r:id='s1'/><sheet name='a' sheetId='2' r:id='s2'/>",
            })
    void tabs_without_a_sheet_of_their_own_are_damage(String entries) {
        assertThat(Readings.told(withSecondSheet(entries))).isEqualTo("FILE_DAMAGED structure");
    }

    @Test
    void the_same_part_under_two_tabs_would_count_twice() {
        XlsxFile file = ofSheets("<sheet name='A' sheetId='1' r:id='s1'/><sheet name='B' sheetId='2' r:id='s2'/>")
                .related("s2", "worksheet", "worksheets/sheet1.xml");
        assertThat(Readings.told(file)).isEqualTo("FILE_DAMAGED structure at B");
    }

    @Test
    void two_main_parts_are_damage() {
        XlsxFile file = new XlsxFile()
                .replaced(
                        "_rels/.rels",
                        "</Relationships>",
                        "<Relationship Id='b' Type='%s/officeDocument' Target='xl/w2.xml'/></Relationships>"
                                .formatted(XlsxFile.OFFICE));
        assertThat(Readings.told(file)).isEqualTo("FILE_DAMAGED structure");
    }

    @Test
    void a_sheet_elsewhere_in_the_world_is_never_fetched() {
        XlsxFile file = new XlsxFile()
                .replaced(
                        XlsxFile.RELATIONSHIPS,
                        "Target='worksheets/sheet1.xml'",
                        "Target='http://127.0.0.1:9/a.xml' TargetMode='External'");
        assertThat(Readings.told(file)).isEqualTo("FILE_FORBIDDEN_CONTENT external-part");
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml, XLSX",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml, XLSM",
        "application/vnd.ms-excel.template.macroEnabled.main+xml, XLSM",
        "application/vnd.ms-excel.addin.macroEnabled.main+xml, XLSM",
    })
    void templates_and_macro_workbooks_are_workbooks(String type, Format format) {
        GridReading reading = Readings.read(ofType(type).part("xl/vbaProject.bin", "never run"));
        assertThat(reading.format()).isEqualTo(format);
        assertThat(Readings.told(reading)).isEqualTo("A1=NUMBER 1");
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, FILE_XLSB",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, FILE_OTHER_DOCUMENT word",
        "application/vnd.ms-word.document.macroEnabled.main+xml, FILE_OTHER_DOCUMENT word",
        "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml,"
                + " FILE_OTHER_DOCUMENT powerpoint",
        "application/xml, FILE_OTHER_DOCUMENT other",
    })
    void packages_of_other_programs_are_called_by_their_name(String type, String expected) {
        assertThat(Readings.told(ofType(type))).isEqualTo(expected);
    }

    private static XlsxFile ofType(String type) {
        return new XlsxFile()
                .part("xl/vbaProject.bin", "")
                .replaced(
                        XlsxFile.TYPES,
                        "<Override",
                        "<Default Extension='bin' ContentType='application/octet-stream'/><Override")
                .replaced(
                        XlsxFile.TYPES,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        type);
    }

    @Test
    void strict_packages_are_told_apart_by_relationship_or_namespace() {
        String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        assertThat(Readings.told(new XlsxFile().replaced("_rels/.rels", XlsxFile.OFFICE, strict)))
                .isEqualTo("FILE_STRICT_OOXML");
        assertThat(Readings.told(new XlsxFile()
                        .replaced(XlsxFile.WORKBOOK, XlsxFile.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")))
                .isEqualTo("FILE_STRICT_OOXML");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                XlsxFile.TYPES,
                "_rels/.rels",
                XlsxFile.RELATIONSHIPS,
                XlsxFile.WORKBOOK,
                XlsxFile.SHEET,
                XlsxFile.STRINGS,
                XlsxFile.STYLES,
                "docProps/core.xml",
                "xl/drawings/vmlDrawing1.vml",
            })
    void a_document_type_in_any_part_is_forbidden(String part) {
        XlsxFile file = new XlsxFile().strings("<!-- -->").styles("<!-- -->");
        String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
        assertThat(Readings.told(file.part(part, bomb + "<x>&a;</x>"))).isEqualTo("FILE_FORBIDDEN_CONTENT doctype");
    }

    @Test
    void a_document_type_is_found_behind_any_comment_and_in_any_encoding() {
        String far = "<!--" + "x".repeat(100_000) + "--><!DOCTYPE worksheet><worksheet/>";
        assertThat(Readings.told(new XlsxFile().part(XlsxFile.SHEET, far))).isEqualTo("FILE_FORBIDDEN_CONTENT doctype");
        String wide = "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE x><x/>";
        assertThat(Readings.told(new XlsxFile().part("docProps/core.xml", wide.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("FILE_FORBIDDEN_CONTENT doctype");
    }

    @Test
    void broken_properties_of_the_document_do_not_matter() {
        assertThat(Readings.told(new XlsxFile().part("docProps/core.xml", "<no")))
                .isEqualTo("A1=NUMBER 1");
    }
}
