package it.consuntivo.intake.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * What an .xlsx lays over the cells of one sheet, found by the sheet's relationships. None of it holds data, so whatever
 * is wrong with it is passed over.
 */
final class SheetDrawings {
    /** Far above what the boxes of a sheet need. */
    private static final int LARGEST_DRAWING = 4 << 20;

    private final WorkbookPackage parts;
    private final PackagePart sheet;

    SheetDrawings(WorkbookPackage parts, PackagePart sheet) {
        this.parts = parts;
        this.sheet = sheet;
    }

    List<PackagePart> comments() {
        return related("/comments");
    }

    /** Whether boxes to tick are drawn: each has a part of its own, or only its shape in the old drawing. */
    boolean hasCheckboxes() {
        if (!related("/ctrlProp").isEmpty() || !related("/control").isEmpty()) {
            return true;
        }
        for (PackagePart drawing : related("/vmlDrawing")) {
            if (text(drawing).contains("ObjectType=\"Checkbox\"")) {
                return true;
            }
        }
        return false;
    }

    /** Whether things of other programs lie in the sheet. */
    boolean hasObjects() {
        return List.of("/oleObject", "/package", "/control").stream()
                .anyMatch(kind -> !related(kind).isEmpty());
    }

    private List<PackagePart> related(String kind) {
        List<PackagePart> found = new ArrayList<>();
        try {
            for (PackageRelationship relationship : sheet.getRelationships()) {
                if (relationship.getRelationshipType().endsWith(kind)
                        && relationship.getTargetMode() == TargetMode.INTERNAL) {
                    found.add(sheet.getRelatedPart(relationship));
                }
            }
        } catch (InvalidFormatException | IllegalArgumentException broken) {
            return found;
        }
        return found;
    }

    private String text(PackagePart drawing) {
        try (InputStream in = parts.stream(drawing)) {
            return new String(in.readNBytes(LARGEST_DRAWING), StandardCharsets.UTF_8);
        } catch (IOException | Refusal broken) {
            return "";
        }
    }
}
