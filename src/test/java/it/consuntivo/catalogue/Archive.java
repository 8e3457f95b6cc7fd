package it.consuntivo.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip archive taken apart, for workbooks that no library would write. */
final class Archive {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Archive empty() {
        return new Archive();
    }

    /** The parts of a drawn workbook. */
    static Archive of(String drawing) {
        return of(Sketch.of(drawing).xlsx());
    }

    static Archive of(byte[] zip) {
        Archive archive = new Archive();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                archive.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return archive;
    }

    Archive part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Archive part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Replaces a text that has to be there. */
    Archive replaced(String part, String target, String replacement) {
        String content = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        if (!content.contains(target)) {
            throw new IllegalArgumentException(part + " does not hold " + target + ": " + content);
        }
        return part(part, content.replace(target, replacement));
    }

    /** Adds a relationship to those of a part, such as {@code xl/worksheets/sheet1.xml}. */
    Archive related(String part, String type, String target, boolean external) {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        String end = "</Relationships>";
        if (!parts.containsKey(name)) {
            part(name, "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + end);
        }
        String added = "<Relationship Id='x%d' Type='%s' Target='%s'%s/>"
                .formatted(parts.size(), type, target, external ? " TargetMode='External'" : "");
        return replaced(name, end, added + end);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
