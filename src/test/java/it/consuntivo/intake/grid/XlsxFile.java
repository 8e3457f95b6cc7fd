package it.consuntivo.intake.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The barest legal .xlsx, written part by part from XML text, so that any part can be made as odd as a test wants. */
final class XlsxFile {
    static final String WORKBOOK = "xl/workbook.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    static final String TYPES = "[Content_Types].xml";

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private boolean stored;

    XlsxFile() {
        part(
                TYPES,
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                </Types>""");
        part("_rels/.rels", relationships("a", "officeDocument", "xl/workbook.xml"));
        part(RELATIONSHIPS, relationships("s1", "worksheet", "worksheets/sheet1.xml"));
        workbook("<sheets><sheet name='Dati' sheetId='1' r:id='s1'/></sheets>");
        rows("<row r='1'><c r='A1'><v>1</v></c></row>");
    }

    /** A workbook whose one sheet holds these rows. */
    static XlsxFile ofRows(String rows) {
        return new XlsxFile().rows(rows);
    }

    /** A workbook whose one row holds these cells. */
    static XlsxFile ofCells(String cells) {
        return ofRows("<row r='1'>" + cells + "</row>");
    }

    XlsxFile rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    XlsxFile sheet(String content) {
        return part(SHEET, element("worksheet", content));
    }

    XlsxFile workbook(String content) {
        return part(WORKBOOK, element("workbook", content));
    }

    /** Strings to refer to, as the content of the table. */
    XlsxFile strings(String items) {
        return part(STRINGS, element("sst", items)).related("strings", "sharedStrings", "sharedStrings.xml");
    }

    XlsxFile styles(String content) {
        return part(STYLES, element("styleSheet", content)).related("styles", "styles", "styles.xml");
    }

    /** Adds a relationship of the workbook. */
    XlsxFile related(String id, String type, String target) {
        return replaced(RELATIONSHIPS, "</Relationships>", relationship(id, type, target) + "</Relationships>");
    }

    XlsxFile part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    XlsxFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    XlsxFile replaced(String part, String target, String replacement) {
        byte[] content = parts.getOrDefault(part, new byte[0]);
        return part(part, new String(content, StandardCharsets.UTF_8).replace(target, replacement));
    }

    XlsxFile renamed(String part, String name) {
        byte[] content = parts.getOrDefault(part, new byte[0]);
        parts.remove(part);
        return part(name, content);
    }

    XlsxFile without(String part) {
        parts.remove(part);
        return this;
    }

    /** Leaves the parts unpacked, so that they stand in the file as they are. */
    XlsxFile stored() {
        stored = true;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        if (stored) {
            CRC32 checksum = new CRC32();
            checksum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
        }
        return entry;
    }

    private static String element(String name, String content) {
        return "<%s xmlns='%s' xmlns:r='%s'>%s</%s>".formatted(name, MAIN, OFFICE, content, name);
    }

    static String relationships(String id, String type, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + relationship(id, type, target)
                + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, OFFICE, type, target);
    }
}
