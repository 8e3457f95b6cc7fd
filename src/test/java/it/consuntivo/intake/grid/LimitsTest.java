package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each limit is met exactly: what it allows is read, one more is refused. */
class LimitsTest {
    private static final Limits NARROW =
            new Limits(20_000, 10_000, 200, 8, 2, 2, 3, 10, 25, 1, 3, 5_000, Limits.USUAL_TIME);

    private static final String TEN = "0123456789";

    private static String told(XlsxFile file) {
        return Readings.told(file, NARROW);
    }

    private static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static XlsxFile ofSheets(int count) {
        StringBuilder tabs = new StringBuilder("<sheet name='0' sheetId='1' r:id='s1'/>");
        for (int i = 1; i < count; i++) {
            tabs.append("<sheet name='%d' sheetId='%d' state='veryHidden' r:id=''/>".formatted(i, i + 1));
        }
        return new XlsxFile().workbook("<sheets>" + tabs + "</sheets>");
    }

    @Test
    void bytes_of_the_file() {
        byte[] file = new byte[20_001];
        assertThat(Readings.told(Readings.read(file, "a.xlsx", NARROW))).isEqualTo("FILE_BEYOND_LIMIT bytes 20000");
    }

    @Test
    void bytes_of_all_parts_unpacked() {
        assertThat(told(new XlsxFile().part("a.xml", " ".repeat(10_000))))
                .isEqualTo("FILE_BEYOND_LIMIT inflated 10000");
    }

    @Test
    void parts_of_the_package() {
        XlsxFile file = new XlsxFile().part("1.xml", "").part("2.xml", "").part("3.xml", "");
        assertThat(told(file)).isEqualTo("A1=NUMBER 1");
        assertThat(told(file.part("4.xml", ""))).isEqualTo("FILE_BEYOND_LIMIT entries 8");
    }

    @Test
    void sheets() {
        assertThat(told(ofSheets(2))).isEqualTo("A1=NUMBER 1");
        assertThat(told(ofSheets(3))).isEqualTo("FILE_BEYOND_LIMIT sheets 2");
    }

    @Test
    void rows_that_hold_something() {
        String filled = "<row><c><v>1</v></c></row>";
        String empty = "<row s='1'><c/></row>";
        assertThat(told(XlsxFile.ofRows(empty + filled + empty + filled + empty)))
                .isEqualTo("A2=NUMBER 1, A4=NUMBER 1");
        assertThat(told(XlsxFile.ofRows(filled + filled + filled))).isEqualTo("FILE_BEYOND_LIMIT rows 2 at Dati");
    }

    @Test
    void cells_that_hold_something() {
        String filled = "<c><v>1</v></c>";
        String empty = "<c s='0'/>";
        assertThat(told(XlsxFile.ofCells(filled + empty + filled + empty + filled)))
                .isEqualTo("A1=NUMBER 1, C1=NUMBER 1, E1=NUMBER 1");
        assertThat(told(XlsxFile.ofCells(filled.repeat(4)))).isEqualTo("FILE_BEYOND_LIMIT cells 3 at Dati!D1");
    }

    @Test
    void text_in_one_cell() {
        assertThat(told(XlsxFile.ofCells(text(TEN)))).isEqualTo("A1=TEXT " + TEN);
        assertThat(told(XlsxFile.ofCells(text(TEN + "x")))).isEqualTo("FILE_BEYOND_LIMIT text 10 at Dati!A1");
        assertThat(told(XlsxFile.ofCells(text("a") + "<c t='str'><v>" + TEN + "x</v></c>")))
                .isEqualTo("FILE_BEYOND_LIMIT text 10 at Dati!B1");
        assertThat(told(XlsxFile.ofCells(text("_x0041_".repeat(10))))).isEqualTo("A1=TEXT AAAAAAAAAA");
        assertThat(told(XlsxFile.ofCells(text("x".repeat(5_000))))).isEqualTo("FILE_BEYOND_LIMIT text 10 at Dati!A1");
        assertThat(told(XlsxFile.ofCells("<c><v>1111111111x</v></c>")))
                .isEqualTo("FILE_BEYOND_LIMIT text 10 at Dati!A1");
    }

    @Test
    void text_in_all_cells_together() {
        assertThat(told(XlsxFile.ofCells(text(TEN) + text(TEN) + text("abcde"))))
                .startsWith("A1=TEXT");
        assertThat(told(XlsxFile.ofCells(text(TEN) + text(TEN) + text("abcdef"))))
                .isEqualTo("FILE_BEYOND_LIMIT total-text 25 at Dati!C1");
        String strings = "<si><t>" + TEN + "</t></si>";
        assertThat(told(new XlsxFile().strings(strings.repeat(3)))).isEqualTo("FILE_BEYOND_LIMIT total-text 25");
    }

    @Test
    void strings_beyond_what_cells_could_use() {
        assertThat(told(new XlsxFile().strings("<si/>".repeat(3)))).isEqualTo("A1=NUMBER 1");
        assertThat(told(new XlsxFile().strings("<si/>".repeat(4)))).isEqualTo("FILE_BEYOND_LIMIT strings 3");
    }

    @Test
    void merged_ranges() {
        String range = "<mergeCell ref='A1:B1'/>";
        assertThat(told(new XlsxFile().sheet("<mergeCells>" + range + "</mergeCells>")))
                .isEmpty();
        assertThat(told(new XlsxFile().sheet("<mergeCells>" + range + range + "</mergeCells>")))
                .isEqualTo("FILE_BEYOND_LIMIT merged 1 at Dati");
    }
}
