package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a single cell of an .xlsx is read as. */
class XlsxCellTest {
    private static final String STYLES =
            """
            <numFmts><numFmt numFmtId='164' formatCode='d.m'/><numFmt numFmtId='165' formatCode='0.0"%"'/></numFmts>
            <cellXfs><xf numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='14'/><xf numFmtId='22'/><xf numFmtId='164'/>
            <xf numFmtId='165'/><xf/></cellXfs>""";

    private static final String STRINGS =
            """
            <si><t>sì</t></si>
            <si><r><rPr><b/></rPr><t>Obiettivo </t></r><r><t xml:space="preserve">raggiunto </t></r>
              <rPh sb='0' eb='1'><t>PHONETIC</t></rPh><phoneticPr fontId='1'/></si>
            <si><t>uno_x000D_due _x005F_x0041_</t></si>
            <si><t xml:space="preserve">  </t></si>
            <si/>""";

    private static String told(String cell) {
        return Readings.told(XlsxFile.ofCells(cell).styles(STYLES).strings(STRINGS));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            nullValues = "-",
            textBlock =
                    """
            <c r='A1'><v>12</v></c>                                   | A1=NUMBER 12
            <c r='A1' t='n'><v> 12.50 </v></c>                        | A1=NUMBER 12.5
            <c r='A1'><v>-0</v></c>                                   | A1=NUMBER 0
            <c r='A1'><v>1E3</v></c>                                  | A1=NUMBER 1000
            <c r='A1'><v>99999999999999.99</v></c>                    | A1=NUMBER 99999999999999.99
            <c r='A1'><v>1<!-- x -->2</v></c>                         | A1=NUMBER 12
            <c r='A1'><v><![CDATA[12]]></v></c>                       | A1=NUMBER 12
            <c r='A1'><v>NaN</v></c>                                  | A1=INVALID_NUMBER NaN
            <c r='A1'><v>12d</v></c>                                  | A1=INVALID_NUMBER 12d
            <c r='A1'><v>1,5</v></c>                                  | A1=INVALID_NUMBER 1,5
            <c r='A1'><v>1 2</v></c>                                  | A1=INVALID_NUMBER 1 2
            <c r='A1'><v>0x1p3</v></c>                                | A1=INVALID_NUMBER 0x1p3
            <c r='A1' s='1'><v>0.85</v></c>                           | A1=NUMBER 0.85 %
            <c r='A1' s='5'><v>0.85</v></c>                           | A1=NUMBER 0.85
            <c r='A1' s='6'><v>0.85</v></c>                           | A1=NUMBER 0.85
            <c r='A1' s='2'><v>45323</v></c>                          | A1=DATE 2024-02-01
            <c r='A1' s='3'><v>45323.5</v></c>                        | A1=DATE 2024-02-01T12:00
            <c r='A1' s='4'><v>4.1</v></c>                            | A1=DATE 1900-01-04T02:24
            <c r='A1' s='2'><v>60</v></c>                             | A1=INVALID_NUMBER 60
            <c r='A1' s='2'><v>-1</v></c>                             | A1=INVALID_NUMBER -1
            <c r='A1' s='2'><v>x</v></c>                              | A1=INVALID_NUMBER x
            <c r='A1' s='7'><v>1</v></c>                              | FILE_DAMAGED structure at Dati!A1
            <c r='A1' s='x'><v>1</v></c>                              | FILE_DAMAGED structure at Dati!A1
            <c r='A1' t='s'><v>0</v></c>                              | A1=TEXT sì
            <c r='A1' t='s'><v>1</v></c>                              | 'A1=TEXT Obiettivo raggiunto '
            <c r='A1' t='s'><v>3</v></c>                              | ''
            <c r='A1' t='s'><v>4</v></c>                              | ''
            <c r='A1' t='s'><v>5</v></c>                              | FILE_DAMAGED structure at Dati!A1
            <c r='A1' t='s'><v>-1</v></c>                             | FILE_DAMAGED structure at Dati!A1
            <c r='A1' t='s'><v>0.0</v></c>                            | FILE_DAMAGED structure at Dati!A1
            <c r='A1' t='inlineStr'><is><t>no</t></is></c>            | A1=TEXT no
            <c r='A1' t='inlineStr'><is><r><t>n</t></r><r><t>o</t></r></is></c> | A1=TEXT no
            <c r='A1' t='inlineStr'><is><t>n</t></is><v>0</v></c>     | FILE_DAMAGED structure at Dati!A1
            <c r='A1'><is><t>n</t></is></c>                           | FILE_DAMAGED structure at Dati!A1
            <c r='A1' t='inlineStr'><v>1</v></c>                      | FILE_DAMAGED structure at Dati!A1
            <c r='A1' t='inlineStr'/>                                 | ''
            <c r='A1' t='str'><f>A2</f><v>01</v></c>                  | A1=TEXT 01 f
            <c r='A1' t='str'><f>A2</f><v></v></c>                    | ''
            <c r='A1' t='str'><f>A2</f></c>                           | A1=FORMULA_WITHOUT_VALUE f
            <c r='A1'><f>A2</f><v>3</v></c>                           | A1=NUMBER 3 f
            <c r='A1'><f>A2</f></c>                                   | A1=FORMULA_WITHOUT_VALUE f
            <c r='A1'><f>A2</f><v/></c>                               | A1=FORMULA_WITHOUT_VALUE f
            <c r='A1'><f t='shared' si='0'/><v> </v></c>              | A1=FORMULA_WITHOUT_VALUE f
            <c r='A1'><v/></c>                                        | ''
            <c r='A1' s='2'/>                                         | ''
            <c r='A1' t='b'><v>1</v></c>                              | A1=BOOLEAN true
            <c r='A1' t='b'><v>false</v></c>                          | A1=BOOLEAN false
            <c r='A1' t='b'><v>2</v></c>                              | A1=INVALID_NUMBER 2
            <c r='A1' t='e'><v>#REF!</v></c>                          | A1=ERROR #REF!
            <c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>              | A1=ERROR #DIV/0! f
            <c r='A1' t='d'><v>2024-02-01</v></c>                     | A1=DATE 2024-02-01
            <c r='A1' t='d'><v>2024-02-01T10:30:00Z</v></c>           | A1=DATE 2024-02-01T10:30
            <c r='A1' t='d'><v>2023-02-29</v></c>                     | A1=INVALID_NUMBER 2023-02-29
            <c r='A1' t='q'><v>1</v></c>                              | FILE_DAMAGED xml at Dati!A1
            <c r='A1'><v>1</v><v>2</v></c>                            | FILE_DAMAGED structure at Dati!A1
            <c r='A1'><v>1<b/></v></c>                                | FILE_DAMAGED xml at Dati!A1
            <c r='A1' t='str'><v>&nbsp;</v></c>                       | FILE_DAMAGED xml at Dati!A1
            <c r='A1' t='str'><v>&#x1;</v></c>                        | FILE_DAMAGED xml at Dati!A1
            <c r='A1' t='str'><v>&#xA0;&#x200B; </v></c>              | ''
            <c r='A1'><v>1</v><extLst><ext><v>2</v></ext></extLst></c> | A1=NUMBER 1
            """)
    void a_cell_is_what_its_type_and_style_and_value_say(String cell, String expected) {
        assertThat(told(cell)).isEqualTo(expected);
    }

    @Test
    void escapes_of_characters_that_xml_cannot_hold_are_decoded() {
        assertThat(told("<c r='A1' t='s'><v>2</v></c>")).isEqualTo("A1=TEXT uno\rdue _x0041_");
        assertThat(told("<c r='A1' t='str'><v>a_x0009_b</v></c>")).isEqualTo("A1=TEXT a\tb");
    }

    @Test
    void white_space_around_a_text_is_part_of_it() {
        assertThat(told("<c r='A1' t='inlineStr'><is><t xml:space='preserve'> a\nb </t></is></c>"))
                .isEqualTo("A1=TEXT  a\nb ");
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() {
        XlsxFile file = XlsxFile.ofCells("<c r='A1' s='2'><v>0</v></c><c r='B1' s='2'><v>60</v></c>")
                .styles(STYLES)
                .workbook("<workbookPr date1904='true'/><sheets><sheet name='Dati' sheetId='1' r:id='s1'/></sheets>");
        assertThat(Readings.told(file)).isEqualTo("A1=DATE 1904-01-01, B1=DATE 1904-03-01");
    }

    @Test
    void without_styles_a_number_is_a_number() {
        assertThat(Readings.told(XlsxFile.ofCells("<c r='A1' s='0'><v>45323</v></c>")))
                .isEqualTo("A1=NUMBER 45323");
        assertThat(Readings.told(XlsxFile.ofCells("<c r='A1' s='1'><v>45323</v></c>")))
                .isEqualTo("FILE_DAMAGED structure at Dati!A1");
    }

    @Test
    void without_shared_strings_none_can_be_referred_to() {
        assertThat(Readings.told(XlsxFile.ofCells("<c r='A1' t='s'><v>0</v></c>")))
                .isEqualTo("FILE_DAMAGED structure at Dati!A1");
    }
}
