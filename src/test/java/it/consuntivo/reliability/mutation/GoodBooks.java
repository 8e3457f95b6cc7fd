package it.consuntivo.reliability.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Good workbooks to be damaged: the sample, and small ones written by hand with what it does not have. */
final class GoodBooks {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private GoodBooks() {}

    /** The sample as it was written, and the smallest packages by hand. */
    static List<byte[]> all() throws IOException {
        List<byte[]> all = new ArrayList<>(byHand());
        try (Stream<Path> sample = Files.list(Path.of("input"))) {
            for (Path file : sample.sorted().toList()) {
                all.add(Files.readAllBytes(file));
            }
        }
        return all;
    }

    static List<byte[]> byHand() throws IOException {
        String mixed =
                """
                <row r="1"><c r="A1" t="inlineStr"><is><t>Voce</t></is></c><c r="B1" t="s"><v>0</v></c></row>
                <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>1250.75</v></c><c r="C2" s="1"><v>45657</v></c></row>
                <row r="3"><c r="A3" t="str"><f>A2</f><v>due</v></c><c r="B3"><f>B2*2</f><v>2501.5</v></c></row>
                <row r="5" hidden="1"><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#N/A</v></c><c r="D5" s="2"><v>0.85</v></c></row>
                """;
        String bare = "<row><c><v>1</v></c><c><v>2.5</v></c></row><row><c t=\"s\"><v>1</v></c><c><v>-3</v></c></row>";
        return List.of(book(mixed), book(bare));
    }

    private static byte[] book(String rows) throws IOException {
        Map<String, String> parts = new TreeMap<>(Map.of(
                "[Content_Types].xml",
                        """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml"
                        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""",
                "_rels/.rels", relations(relation("a", "officeDocument", "xl/workbook.xml")),
                "xl/workbook.xml",
                        element("workbook", "<sheets><sheet name=\"Dati\" sheetId=\"1\" r:id=\"s1\"/></sheets>"),
                "xl/_rels/workbook.xml.rels",
                        relations(relation("s1", "worksheet", "worksheets/sheet1.xml")
                                + relation("s2", "sharedStrings", "sharedStrings.xml")
                                + relation("s3", "styles", "styles.xml")),
                "xl/worksheets/sheet1.xml", element("worksheet", "<sheetData>" + rows + "</sheetData>"),
                "xl/sharedStrings.xml",
                        element("sst", "<si><t>Importo</t></si><si><r><t>u</t></r><r><t>no</t></r></si>"),
                "xl/styles.xml",
                        element("styleSheet", "<cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs>")));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String element(String root, String content) {
        return "<%s xmlns=\"%s\" xmlns:r=\"%s\">%s</%s>".formatted(root, MAIN, OFFICE, content, root);
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + content + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }
}
