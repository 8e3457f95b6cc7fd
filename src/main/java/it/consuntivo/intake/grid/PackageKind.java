package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Code;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a zip archive holds, told by the names in it; and what a package holds, by the type of its main part. */
final class PackageKind {
    static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String MACRO_WORKBOOK = "application/vnd.ms-excel.";

    private PackageKind() {}

    /** Refuses an archive that is no package of Office. */
    static void checkArchive(ZipDirectory directory, byte[] file) throws Refusal {
        if (directory.has(CONTENT_TYPES)) {
            return;
        }
        if (directory.has("mimetype")) {
            throw openDocument(directory, file);
        }
        boolean apple =
                directory.members().stream().anyMatch(member -> member.name().endsWith(".iwa"));
        throw (apple ? FileKind.OTHER : FileKind.ARCHIVE).refusal();
    }

    /** The type stands at the very start of such files, unpacked, so that it can be found without unpacking. */
    private static Refusal openDocument(ZipDirectory directory, byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 200), StandardCharsets.ISO_8859_1);
        if (start.contains("opendocument.spreadsheet")) {
            return Refusal.of(Code.FILE_OPENDOCUMENT);
        }
        if (start.contains("opendocument.text")) {
            return FileKind.WORD.refusal();
        }
        if (start.contains("opendocument.presentation")) {
            return FileKind.POWERPOINT.refusal();
        }
        return (directory.has("content.xml") ? FileKind.OTHER : FileKind.ARCHIVE).refusal();
    }

    /** The format of a workbook by the content type of its main part. */
    static GridReading.Format format(String contentType) throws Refusal {
        if (isOneOf(contentType, WORKBOOK, "sheet.main+xml", "template.main+xml")) {
            return GridReading.Format.XLSX;
        }
        if (isOneOf(
                contentType,
                MACRO_WORKBOOK,
                "sheet.macroEnabled.main+xml",
                "template.macroEnabled.main+xml",
                "addin.macroEnabled.main+xml")) {
            return GridReading.Format.XLSM;
        }
        throw otherPackage(contentType);
    }

    private static boolean isOneOf(String contentType, String family, String... members) {
        return Arrays.stream(members).anyMatch(member -> contentType.equalsIgnoreCase(family + member));
    }

    private static Refusal otherPackage(String contentType) {
        if (contentType.startsWith("application/vnd.ms-excel.sheet.binary")) {
            return Refusal.of(Code.FILE_XLSB);
        }
        if (contentType.contains("word")) {
            return FileKind.WORD.refusal();
        }
        if (contentType.contains("powerpoint") || contentType.contains("presentation")) {
            return FileKind.POWERPOINT.refusal();
        }
        return FileKind.OTHER.refusal();
    }
}
