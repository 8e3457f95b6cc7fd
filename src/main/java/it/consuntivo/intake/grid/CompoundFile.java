package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The container of old Office documents, which also wraps encrypted ones of any age. What it holds is told by the names
 * in it.
 */
final class CompoundFile {
    private static final Set<String> ENCRYPTED = Set.of("EncryptedPackage", "EncryptionInfo", "\u0006DataSpaces");
    private static final Map<String, FileKind> OTHERS = Map.of(
            "WordDocument", FileKind.WORD,
            "PowerPoint Document", FileKind.POWERPOINT,
            "PP40", FileKind.POWERPOINT,
            "__properties_version1.0", FileKind.MAIL);

    private static final String EMBEDDED = "MBD";

    private CompoundFile() {}

    /** The records of the workbook in it. */
    static byte[] workbook(byte[] file) throws Refusal {
        try (POIFSFileSystem system = open(file)) {
            return workbook(system.getRoot());
        } catch (IOException broken) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
    }

    /** Whether things of other programs lie in it. */
    static boolean hasObjects(byte[] file) throws Refusal {
        try (POIFSFileSystem system = open(file)) {
            return system.getRoot().getEntryNames().stream().anyMatch(name -> name.startsWith(EMBEDDED));
        } catch (IOException broken) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
    }

    private static POIFSFileSystem open(byte[] file) throws IOException {
        return new POIFSFileSystem(new ByteArrayInputStream(file));
    }

    private static byte[] workbook(DirectoryNode root) throws IOException, Refusal {
        Set<String> names = root.getEntryNames();
        if (names.stream().anyMatch(ENCRYPTED::contains)) {
            throw Refusal.of(Code.FILE_ENCRYPTED);
        }
        for (String name : names) {
            if (name.equalsIgnoreCase("Workbook")) {
                return root.createDocumentInputStream(name).readAllBytes();
            }
        }
        throw other(names);
    }

    private static Refusal other(Set<String> names) {
        if (names.stream().anyMatch("Book"::equalsIgnoreCase)) {
            return Refusal.of(Code.FILE_OLD_EXCEL);
        }
        return names.stream()
                .filter(OTHERS::containsKey)
                .findFirst()
                .map(OTHERS::get)
                .orElse(FileKind.COMPOUND)
                .refusal();
    }
}
