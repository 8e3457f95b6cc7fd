package it.consuntivo.reliability.strict;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** An archive read twice, by its directory and by its headers; both have to give the same members. */
final class StrictZip {
    private StrictZip() {}

    static Map<String, byte[]> read(Path file, byte[] bytes) throws IOException, NotStrict {
        Map<String, byte[]> byDirectory = byDirectory(file);
        Map<String, byte[]> byHeaders = byHeaders(bytes);
        if (!byDirectory.keySet().equals(byHeaders.keySet())) {
            throw new NotStrict("directory and headers name other members");
        }
        for (Map.Entry<String, byte[]> member : byDirectory.entrySet()) {
            if (!Arrays.equals(member.getValue(), byHeaders.get(member.getKey()))) {
                throw new NotStrict("directory and headers lead to other data");
            }
        }
        return byDirectory;
    }

    private static Map<String, byte[]> byDirectory(Path file) throws IOException, NotStrict {
        Map<String, byte[]> members = new HashMap<>();
        try (var archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : archive.stream().toList()) {
                byte[] content = archive.getInputStream(entry).readAllBytes();
                var checksum = new CRC32();
                checksum.update(content);
                if (content.length != entry.getSize() || checksum.getValue() != entry.getCrc()) {
                    throw new NotStrict("size or checksum");
                }
                if (members.put(entry.getName(), content) != null) {
                    throw new NotStrict("a member twice");
                }
            }
        }
        return members;
    }

    private static Map<String, byte[]> byHeaders(byte[] bytes) throws IOException, NotStrict {
        Map<String, byte[]> members = new HashMap<>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (members.put(entry.getName(), archive.readAllBytes()) != null) {
                    throw new NotStrict("a member twice");
                }
            }
        }
        return members;
    }
}
