package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Code;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The parts of an open package that make up a workbook, found by their relationships: their names and folders are free.
 * A part that is announced and missing is damage, never an empty sheet.
 */
final class WorkbookPackage implements AutoCloseable {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Set<String> WITHOUT_DATA = Set.of(
            RELATIONSHIPS + "chartsheet",
            RELATIONSHIPS + "dialogsheet",
            "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
            "http://schemas.microsoft.com/office/2006/relationships/xlIntlMacrosheet");
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private static final String MAIN_PART = "officeDocument";

    private final OPCPackage opened;
    private final PackagePart workbook;

    private WorkbookPackage(OPCPackage opened, PackagePart workbook) {
        this.opened = opened;
        this.workbook = workbook;
    }

    static WorkbookPackage open(VerifiedParts parts) throws Refusal {
        try {
            OPCPackage opened = OPCPackage.open(parts);
            return new WorkbookPackage(opened, mainPart(opened));
        } catch (InvalidFormatException broken) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
    }

    private static PackagePart mainPart(OPCPackage opened) throws Refusal {
        PackageRelationshipCollection main = opened.getRelationshipsByType(RELATIONSHIPS + MAIN_PART);
        if (opened.getRelationshipsByType(STRICT_RELATIONSHIPS + MAIN_PART).size() > 0) {
            throw Refusal.of(Code.FILE_STRICT_OOXML);
        }
        if (main.isEmpty()) {
            throw FileKind.OTHER.refusal();
        }
        if (main.size() > 1) {
            // Which of two workbooks would people see?
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return Optional.ofNullable(opened.getPart(main.getRelationship(0)))
                .orElseThrow(() -> Refusal.damaged(Damage.STRUCTURE));
    }

    GridReading.Format format() throws Refusal {
        return PackageKind.format(workbook.getContentType());
    }

    InputStream workbook() throws Refusal {
        return stream(workbook);
    }

    InputStream stream(PackagePart part) throws Refusal {
        try {
            return part.getInputStream();
        } catch (IOException broken) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
    }

    /**
     * The one part of that kind, such as {@code styles}. Some writers announce one that they never wrote; whether it is
     * missed shows where a cell refers to it.
     */
    Optional<PackagePart> only(String kind) throws Refusal {
        Map<PackagePartName, PackagePart> found = new HashMap<>();
        for (PackageRelationship relationship : relationships(kind)) {
            related(relationship).ifPresent(part -> found.put(part.getPartName(), part));
        }
        if (found.size() > 1) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return found.values().stream().findFirst();
    }

    /** The part of a worksheet; nothing for charts, dialogs and sheets of macros, which hold no data. */
    Optional<PackagePart> worksheet(String relationshipId) throws Refusal {
        if (relationshipId.isEmpty()) {
            return Optional.empty(); // a module of macros, which has a tab and no part
        }
        PackageRelationship relationship = workbook.getRelationship(relationshipId);
        if (relationship == null) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        String type = relationship.getRelationshipType();
        if (WITHOUT_DATA.contains(type)) {
            return Optional.empty();
        }
        if (!type.equals(RELATIONSHIPS + "worksheet")) {
            // People see a tab, and nobody knows what is behind it.
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return Optional.of(related(relationship).orElseThrow(() -> Refusal.damaged(Damage.STRUCTURE)));
    }

    /** Whether cells may stem from other files, or from data elsewhere. */
    boolean hasExternalLinks() throws Refusal {
        return !relationships("externalLink").isEmpty()
                || !relationships("connections").isEmpty();
    }

    private PackageRelationshipCollection relationships(String kind) throws Refusal {
        try {
            return workbook.getRelationshipsByType(RELATIONSHIPS + kind);
        } catch (InvalidFormatException broken) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
    }

    private Optional<PackagePart> related(PackageRelationship relationship) throws Refusal {
        if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
            throw Refusal.forbidden("external-part");
        }
        try {
            return Optional.ofNullable(workbook.getRelatedPart(relationship));
        } catch (InvalidFormatException | IllegalArgumentException missing) {
            return Optional.empty();
        }
    }

    /** Leaves the file as it was: nothing is ever written back. */
    @Override
    public void close() {
        opened.revert();
    }
}
