package it.consuntivo.reliability.hostile;

import static it.consuntivo.reliability.hostile.Book.RELATIONS;
import static it.consuntivo.reliability.hostile.Book.ROOT;
import static it.consuntivo.reliability.hostile.Book.SHEET;
import static it.consuntivo.reliability.hostile.Book.STRINGS;
import static it.consuntivo.reliability.hostile.Book.STYLES;
import static it.consuntivo.reliability.hostile.Book.TYPES;
import static it.consuntivo.reliability.hostile.Book.WORKBOOK;
import static it.consuntivo.reliability.hostile.Containers.STRUCTURE;
import static it.consuntivo.reliability.hostile.Containers.XML;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Group B: the parts are XML that reaches out, contradicts itself or is no XML, and relationships that lead astray. */
final class Markup {
    private static final String DOCTYPE = "FILE_FORBIDDEN_CONTENT doctype";
    private static final List<String> PARTS =
            List.of(TYPES, ROOT, WORKBOOK, RELATIONS, SHEET, STRINGS, STYLES, Book.PROPERTIES);

    private static final Map<String, String> DECLARATIONS = Map.of(
            "external entity", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
            "entity by http", "<!DOCTYPE a [<!ENTITY e SYSTEM 'http://127.0.0.1:9/x'>]>",
            "external subset", "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x.dtd'>",
            "parameter entity", "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]>",
            "billion laughs", laughs(),
            "quadratic entity", "<!DOCTYPE a [<!ENTITY e '" + "x".repeat(50_000) + "'>]>");

    private Markup() {}

    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        declarations(all);
        encodings(all);
        parts(all);
        places(all);
        references(all);
        return all;
    }

    private static String laughs() {
        var text = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            text.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }
        return text.append("]>").toString();
    }

    private static void declarations(List<Case> all) {
        for (String part : PARTS) {
            DECLARATIONS.forEach((kind, declaration) -> all.add(Case.of(
                    kind + " in " + part, DOCTYPE, () -> new Book().changed(part, text -> declaration + text))));
        }
        all.add(Case.of("doctype in an unused part", DOCTYPE, () -> new Book()
                .part("xl/drawings/vml.vml", "<!DOCTYPE a><a/>")));
        all.add(Case.of("doctype in a UTF-16 part", DOCTYPE, () -> new Book()
                .part(SHEET, ("\ufeff<!DOCTYPE a>" + new Book().text(SHEET)).getBytes(StandardCharsets.UTF_16BE))));
        all.add(Case.of("undeclared entity", XML, () -> new Book().amount("<c r='B2'><v>&e;</v></c>")));
        all.add(
                Case.harmless(
                        "inclusion",
                        () -> new Book()
                                .replaced(
                                        SHEET,
                                        "</worksheet>",
                                        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/></worksheet>")));
        all.add(Case.harmless("place of a schema", () -> new Book()
                .replaced(
                        SHEET,
                        "<worksheet ",
                        "<worksheet xmlns:i='http://www.w3.org/2001/XMLSchema-instance'"
                                + " i:schemaLocation='a http://127.0.0.1:9/x.xsd' ")));
        all.add(Case.harmless("style sheet instruction", () -> new Book()
                .changed(SHEET, text -> "<?xml-stylesheet href='http://127.0.0.1:9/x.xsl'?>" + text)));
    }

    private static void encodings(List<Case> all) {
        for (String name : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "US-ASCII")) {
            all.add(Case.harmless("sheet in " + name, () -> new Book()
                    .part(
                            SHEET,
                            ("<?xml version='1.0' encoding='" + name + "'?>" + new Book().text(SHEET))
                                    .getBytes(Charset.forName(name)))));
        }
        all.add(Case.harmless("byte order mark", () -> new Book().changed(SHEET, text -> "\ufeff" + text)));
        all.add(Case.of("unknown encoding", XML, () -> new Book()
                .changed(SHEET, text -> "<?xml version='1.0' encoding='x-none'?>" + text)));
        all.add(Case.of("latin-1 said to be UTF-8", XML, () -> new Book()
                .part(
                        STRINGS,
                        new Book().text(STRINGS).replace("due", "d\u00f9e").getBytes(StandardCharsets.ISO_8859_1))));
        for (String bytes :
                List.of("\u00c0\u00af", "\u00ed\u00a0\u0080", "\u00f8\u0088\u0080\u0080\u0080", "\u0080", "\u00ff")) {
            all.add(Case.of("no UTF-8: " + Integer.toHexString(bytes.hashCode()), XML, () -> new Book()
                    .part(
                            STRINGS,
                            new Book().text(STRINGS).replace("due", bytes).getBytes(StandardCharsets.ISO_8859_1))));
        }
        for (String c :
                List.of("\0", "\u0001", "\u0008", "\u001f", "\ufffe", "&#0;", "&#x1f;", "&#xd800;", "&#x110000;")) {
            all.add(Case.of("no character of XML: " + Integer.toHexString(c.hashCode()), XML, () -> new Book()
                    .replaced(STRINGS, "due", c)));
        }
        for (String end :
                List.of("<", "<a", "</b>", "<a b='1' b='2'/>", "<a:b/>", "&", "<![CDATA[", "]]>", "<!-- -- -->")) {
            all.add(Case.of("not well formed: " + end, XML, () -> new Book()
                    .replaced(SHEET, "</worksheet>", end + "</worksheet>")));
        }
        all.add(Case.of("two roots", XML, () -> new Book().changed(SHEET, text -> text + text)));
        all.add(Case.of("nothing in the part", XML, () -> new Book().part(SHEET, "")));
        all.add(Case.of("another root", XML, () -> new Book().part(SHEET, Book.element("chartsheet", ""))));
        all.add(Case.of(
                "another namespace", XML, () -> new Book().changed(SHEET, text -> text.replace(Book.MAIN, "urn:x"))));
        all.add(Case.of("strict namespace", "FILE_STRICT_OOXML", () -> new Book()
                .changed(WORKBOOK, text -> text.replace(Book.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"))));
        all.add(Case.harmless("prefix on every element", () -> new Book()
                .changed(SHEET, text -> text.replaceAll("<(/?)(\\w)", "<$1p:$2").replace("xmlns=", "xmlns:p="))));
        all.add(Case.harmless("comments and instructions everywhere", () -> new Book()
                .changed(SHEET, text -> text.replace("<c ", "<!-- <v>9</v> --><?a b?><c "))));
        all.add(Case.harmless(
                "amount parted by a comment", () -> new Book().amount("<c r='B2'><v>1<!-- -->00</v></c>")));
        all.add(Case.harmless("amount as CDATA", () -> new Book().amount("<c r='B2'><v><![CDATA[100]]></v></c>")));
        all.add(Case.harmless("amount as references", () -> new Book().amount("<c r='B2'><v>&#49;&#x30;0</v></c>")));
    }

    private static void parts(List<Case> all) {
        all.add(Case.of("no list of types", "FILE_ARCHIVE", () -> new Book().without(TYPES)));
        for (String part : List.of(WORKBOOK, SHEET)) {
            all.add(Case.of("missing " + part, STRUCTURE, () -> new Book().without(part)));
        }
        all.add(Case.of("missing " + STRINGS, STRUCTURE + "", () -> new Book().without(STRINGS)));
        all.add(Case.of("missing " + RELATIONS, STRUCTURE, () -> new Book().without(RELATIONS)));
        all.add(Case.of("missing " + ROOT, "FILE_OTHER_DOCUMENT other", () -> new Book().without(ROOT)));
        all.add(Case.harmless(
                "missing styles", () -> new Book().without(STYLES).changed(SHEET, t -> t.replace(" s='1'", ""))));
        for (String target : List.of("http://127.0.0.1:9/a.xml", "file:///etc/passwd", "//server/share/a.xml")) {
            all.add(Case.of("sheet elsewhere at " + target, "FILE_FORBIDDEN_CONTENT external-part", () -> new Book()
                    .replaced(
                            RELATIONS,
                            "Target='worksheets/sheet1.xml'",
                            "TargetMode='External' Target='" + target + "'")));
        }
        for (String target :
                List.of("../../../etc/passwd", "worksheets/sheet9.xml", "", "workbook.xml", "/", "a b.xml")) {
            all.add(Case.of(
                    "sheet led to '" + target + "'", target.equals("workbook.xml") ? XML : STRUCTURE, () -> new Book()
                            .replaced(RELATIONS, "worksheets/sheet1.xml", target)));
        }
        all.add(Case.harmless(
                "absolute target", () -> new Book().replaced(RELATIONS, "'worksheets/", "'/xl/worksheets/")));
        all.add(Case.harmless(
                "target by way of dots", () -> new Book().replaced(RELATIONS, "'worksheets/", "'../xl/./worksheets/")));
        all.add(Case.of(
                "one relation twice", STRUCTURE, () -> new Book().related(Book.relation("s1", "worksheet", "x.xml"))));
        all.add(Case.of("two tables of strings", STRUCTURE, () -> new Book()
                .part("xl/s2.xml", Book.element("sst", ""))
                .related(Book.relation("s9", "sharedStrings", "s2.xml"))));
        all.add(Case.of("two workbooks", STRUCTURE, () -> new Book()
                .part("xl/w2.xml", new Book().text(WORKBOOK))
                .replaced(
                        ROOT,
                        "</Relationships>",
                        Book.relation("b", "officeDocument", "xl/w2.xml") + "</Relationships>")));
        all.add(Case.of("one part under two tabs", STRUCTURE, () -> new Book()
                .related(Book.relation("s9", "worksheet", "worksheets/sheet1.xml"))
                .replaced(WORKBOOK, "</sheets>", "<sheet name='b' sheetId='2' r:id='s9'/></sheets>")));
        all.add(Case.of("two tabs of one name", STRUCTURE, () -> new Book()
                .part("xl/s9.xml", Book.element("worksheet", "<sheetData/>"))
                .related(Book.relation("s9", "worksheet", "s9.xml"))
                .replaced(WORKBOOK, "</sheets>", "<sheet name='DATI' sheetId='2' r:id='s9'/></sheets>")));
        all.add(Case.of("no sheet", STRUCTURE, () -> new Book()
                .replaced(WORKBOOK, "<sheet name='Dati' sheetId='1' r:id='s1'/>", "")));
        all.add(Case.of("sheet that has lost its relation", STRUCTURE, () -> new Book()
                .replaced(WORKBOOK, "</sheets>", "<sheet name='b' sheetId='2' r:id=''/></sheets>")));
        all.add(Case.harmless("module of macros without a part", () -> new Book()
                .replaced(WORKBOOK, "</sheets>", "<sheet name='b' sheetId='2' state='veryHidden' r:id=''/></sheets>")));
        all.add(Case.of(
                "sheet without relation", STRUCTURE, () -> new Book().replaced(WORKBOOK, "r:id='s1'", "r:id='s7'")));
        all.add(Case.of("name of a tab without end", STRUCTURE, () -> new Book()
                .replaced(WORKBOOK, "'Dati'", "'" + "a".repeat(100_000) + "'")));
        all.add(Case.harmless("parts in other folders", () -> new Book()
                .changed(RELATIONS, t -> t.replace("worksheets/sheet1.xml", "../wtf/a.xml"))
                .part("wtf/a.xml", new Book().text(SHEET))
                .without(SHEET)));
        all.add(Case.harmless("document properties that are no XML", () -> new Book().part(Book.PROPERTIES, "<x")));
    }

    private static void places(List<Case> all) {
        String twice = "ROWS_DISORDERED ";
        all.add(Case.of("a row twice", twice + "2", () -> new Book().rows(Book.HEADING + Book.FIRST + Book.FIRST)));
        all.add(Case.of(
                "rows in disorder", twice + "2", () -> new Book().rows(Book.HEADING + Book.SECOND + Book.FIRST)));
        all.add(Case.of("a cell twice", twice + "B2", () -> new Book()
                .amount("<c r='B2'><v>100</v></c><c r='B2'><v>9</v></c>")));
        all.add(Case.of("cells in disorder", twice + "A2", () -> new Book()
                .rows(Book.row(2, "<c r='B2'><v>1</v></c><c r='A2'><v>2</v></c>"))));
        for (String place : List.of(
                "0",
                "1",
                "B",
                "B0",
                "B-2",
                "b2",
                "B02",
                "$B$2",
                "B2:C2",
                "XFE2",
                "AAAA2",
                "B3",
                "B1048577",
                "R2C2",
                "",
                " B2",
                "\u0392" + "2")) {
            all.add(Case.of("a cell at '" + place + "'", STRUCTURE, () -> new Book()
                    .amount("<c r='" + place + "'><v>100</v></c>")));
        }
        for (String row : List.of("0", "-1", "1048577", "2.5", "99999999999", "", "+5", "0x5")) {
            boolean early = row.equals("0");
            all.add(Case.of("a row numbered '" + row + "'", early ? twice + "0" : STRUCTURE, () -> new Book()
                    .replaced(SHEET, "<row r='4'>", "<row r='" + row + "'>")
                    .changed(SHEET, t -> t.replace("r='A4'", "").replace("r='B4'", ""))));
        }
        all.add(Case.harmless(
                "no places at all", () -> new Book().changed(SHEET, t -> t.replaceAll("(<row|<c) r='\\w+'", "$1"))));
        for (String range : List.of("A1:XFD1048576", "B2", "A1:A1", "Z9:A1", "x", "")) {
            all.add(Case.harmless("dimension '" + range + "'", () -> new Book()
                    .replaced(SHEET, "<sheetData>", "<dimension ref='" + range + "'/><sheetData>")));
        }
        all.add(Case.harmless(
                "spans that lie", () -> new Book().changed(SHEET, t -> t.replace("<row ", "<row spans='9:1' "))));
        all.add(Case.harmless("counts that lie", () -> new Book()
                .changed(STRINGS, t -> t.replace("<sst ", "<sst count='2000000000' uniqueCount='-1' "))));
        all.add(Case.of("value in the last place of all", Book.CELLS + ", XFD1048576=NUMBER 7", () -> new Book()
                .replaced(SHEET, Book.THIRD, Book.THIRD + Book.row(1_048_576, "<c r='XFD1048576'><v>7</v></c>"))));
        all.add(Case.of("data twice", twice + "1", () -> new Book()
                .replaced(SHEET, "</sheetData>", "</sheetData>" + Book.DATA)));
    }

    private static void references(List<Case> all) {
        for (String index : List.of("5", "-1", "99999999999", "1.0", "a", "0x1", " ", "1 1")) {
            String outcome = index.equals(" ") ? Book.CELLS.replace("A2=TEXT uno, ", "") : STRUCTURE;
            all.add(Case.of("string number '" + index + "'", outcome, () -> new Book()
                    .replaced(SHEET, "<c r='A2' t='s'><v>2</v>", "<c r='A2' t='s'><v>" + index + "</v>")));
        }
        for (String style : List.of("3", "-1", "99999999999", "a")) {
            all.add(Case.of("style number '" + style + "'", STRUCTURE, () -> new Book()
                    .amount("<c r='B2' s='" + style + "'><v>100</v></c>")));
        }
        for (String type : List.of("x", "N", "number", "S")) {
            all.add(Case.of(
                    "type '" + type + "'", XML, () -> new Book().amount("<c r='B2' t='" + type + "'><v>100</v></c>")));
        }
        all.add(Case.of("two values", STRUCTURE, () -> new Book().amount("<c r='B2'><v>100</v><v>9</v></c>")));
        all.add(Case.of("a value and an inline text", STRUCTURE, () -> new Book()
                .amount("<c r='B2' t='inlineStr'><v>100</v><is><t>9</t></is></c>")));
        all.add(Case.of("an inline text that is said to be a number", STRUCTURE, () -> new Book()
                .amount("<c r='B2'><is><t>9</t></is></c>")));
        all.add(Case.of("elements in a value", XML, () -> new Book().amount("<c r='B2'><v>1<b/>00</v></c>")));
    }
}
