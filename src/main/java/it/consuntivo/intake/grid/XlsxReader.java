package it.consuntivo.intake.grid;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From the open package of an .xlsx or .xlsm to its grid, in one pass over each part that matters. */
final class XlsxReader {
    private static final Logger LOG = LoggerFactory.getLogger(XlsxReader.class);

    private final WorkbookPackage parts;
    private final Allowance allowance;
    private final XMLInputFactory parsers = XmlPart.parsers();
    private final Set<PackagePartName> read = new HashSet<>();
    private boolean objects;

    XlsxReader(WorkbookPackage parts, Allowance allowance) {
        this.parts = parts;
        this.allowance = allowance;
    }

    Grid read() throws Refusal {
        WorkbookOutline outline = outline();
        XlsxBook book = new XlsxBook(outline.from1904(), strings(), formats(), allowance);
        List<Grid.Sheet> sheets = new ArrayList<>();
        for (WorkbookOutline.Entry entry : outline.sheets()) {
            Optional<PackagePart> part = parts.worksheet(entry.relationship());
            if (part.isPresent()) {
                sheets.add(sheet(part.get(), book, entry));
            }
        }
        return new Grid(sheets, new Foreign(parts.hasExternalLinks(), objects));
    }

    private WorkbookOutline outline() throws Refusal {
        try (XmlPart part = open(parts.workbook(), "workbook")) {
            return WorkbookOutline.read(part, allowance);
        }
    }

    private SharedStrings strings() throws Refusal {
        Optional<PackagePart> found = parts.only("sharedStrings");
        if (found.isEmpty()) {
            return SharedStrings.NONE;
        }
        try (XmlPart part = open(parts.stream(found.get()), "sst")) {
            return SharedStrings.read(part, allowance);
        }
    }

    private CellFormats formats() throws Refusal {
        Optional<PackagePart> found = parts.only("styles");
        if (found.isEmpty()) {
            return CellFormats.NONE;
        }
        try (XmlPart part = open(parts.stream(found.get()), "styleSheet")) {
            return XlsxStyles.read(part, allowance);
        }
    }

    private Grid.Sheet sheet(PackagePart found, XlsxBook book, WorkbookOutline.Entry entry) throws Refusal {
        if (!read.add(found.getPartName())) {
            // Under two tabs, it would count twice.
            throw Refusal.damaged(Damage.STRUCTURE).inSheet(entry.name());
        }
        MarksFound marks = new MarksFound();
        drawn(found, marks);
        try (XmlPart part = open(parts.stream(found), "worksheet")) {
            return XlsxSheet.read(part, book, entry, marks);
        }
    }

    /** What lies over the cells of a sheet: comments, boxes to tick, things of other programs. */
    private void drawn(PackagePart sheet, MarksFound marks) {
        SheetDrawings drawings = new SheetDrawings(parts, sheet);
        objects |= drawings.hasObjects();
        if (drawings.hasCheckboxes()) {
            marks.checkbox();
        }
        drawings.comments().forEach(comments -> comments(comments, marks));
    }

    /** Comments hold no data: whatever is wrong with their part, the cells are as good as ever. */
    private void comments(PackagePart found, MarksFound marks) {
        try (XmlPart part = open(parts.stream(found), "comments")) {
            XlsxComments.read(part, marks);
        } catch (Refusal unreadable) {
            LOG.debug("Comments that cannot be read", unreadable);
        }
    }

    private XmlPart open(InputStream bytes, String root) throws Refusal {
        return XmlPart.open(parsers, bytes, root, allowance);
    }
}
