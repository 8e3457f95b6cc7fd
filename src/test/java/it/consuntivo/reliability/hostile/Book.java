package it.consuntivo.reliability.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A small honest workbook as text, part by part, before something is done to it: three rows with a name and an amount
 * under a heading.
 */
final class Book {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    static final String TYPES = "[Content_Types].xml";
    static final String ROOT = "_rels/.rels";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String PROPERTIES = "docProps/core.xml";

    /** What a reader has to find in it. */
    static final String CELLS = "A1=TEXT Voce, B1=TEXT Importo, A2=TEXT uno, B2=NUMBER 100,"
            + " A3=TEXT due, B3=NUMBER 200.5, A4=TEXT tre, B4=NUMBER -3";

    static final String HEADING = row(1, "<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>");
    static final String FIRST = row(2, "<c r='A2' t='s'><v>2</v></c><c r='B2'><v>100</v></c>");
    static final String SECOND = row(3, "<c r='A3' t='s'><v>3</v></c><c r='B3' s='1'><v>200.5</v></c>");
    static final String THIRD = row(4, "<c r='A4' t='s'><v>4</v></c><c r='B4'><v>-3</v></c>");
    static final String DATA = "<sheetData>" + HEADING + FIRST + SECOND + THIRD + "</sheetData>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Book() {
        part(
                TYPES,
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/><Override PartName='/xl/workbook.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
        part(ROOT, relations(relation("a", "officeDocument", "xl/workbook.xml")));
        part(WORKBOOK, element("workbook", "<sheets><sheet name='Dati' sheetId='1' r:id='s1'/></sheets>"));
        part(
                RELATIONS,
                relations(relation("s1", "worksheet", "worksheets/sheet1.xml")
                        + relation("s2", "sharedStrings", "sharedStrings.xml")
                        + relation("s3", "styles", "styles.xml")));
        part(SHEET, element("worksheet", DATA));
        part(
                STRINGS,
                element(
                        "sst",
                        "<si><t>Voce</t></si><si><t>Importo</t></si><si><t>uno</t></si>"
                                + "<si><t>due</t></si><si><t>tre</t></si>"));
        part(
                STYLES,
                element(
                        "styleSheet",
                        "<fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/>"
                                + "<xf numFmtId='4'/><xf numFmtId='14'/></cellXfs>"));
        part(PROPERTIES, "<p/>");
    }

    static String row(int number, String cells) {
        return "<row r='" + number + "'>" + cells + "</row>";
    }

    static String element(String root, String content) {
        return "<%s xmlns='%s' xmlns:r='%s'>%s</%s>".formatted(root, MAIN, OFFICE, content, root);
    }

    static String relations(String content) {
        return "<Relationships xmlns='" + PACKAGE + "'>" + content + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, OFFICE, type, target);
    }

    Book part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Book part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Book without(String name) {
        parts.remove(name);
        return this;
    }

    String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    Book changed(String name, UnaryOperator<String> change) {
        return part(name, change.apply(text(name)));
    }

    /** Replaces what has to be there. */
    Book replaced(String name, String old, String by) {
        if (!text(name).contains(old)) {
            throw new IllegalArgumentException(name + " has no " + old);
        }
        return changed(name, text -> text.replace(old, by));
    }

    /** Puts these rows in place of all. */
    Book rows(String rows) {
        return replaced(SHEET, DATA, "<sheetData>" + rows + "</sheetData>");
    }

    /** Puts this cell in place of the first amount. */
    Book amount(String cell) {
        return replaced(SHEET, "<c r='B2'><v>100</v></c>", cell);
    }

    Book related(String relation) {
        return replaced(RELATIONS, "</Relationships>", relation + "</Relationships>");
    }

    /** The archive, still open to lies. */
    RawZip zip() {
        var zip = new RawZip();
        parts.forEach(zip::add);
        return zip;
    }

    byte[] bytes() {
        return zip().bytes();
    }
}
