package it.consuntivo.publish.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** The forms of a workbook that can be written as well as read. What a file is, its content tells, not its name. */
enum WorkbookForm {
    XLSX(".xlsx"),
    XLSM(".xlsm"),
    XLS(".xls");

    /** Bytes of a file; while it is written again, several copies of it lie in memory. */
    private static final int LARGEST = 8 << 20;

    private static final int LARGEST_COMPOUND = 4 << 20;

    private static final String TYPES = "[Content_Types].xml";
    private static final String WORKBOOK_TYPES = "(?s).*(sheet|template)(\\.macroEnabled)?\\.main\\+xml.*";

    private final String ending;

    WorkbookForm(String ending) {
        this.ending = ending;
    }

    /** What the name of such a file ends with, so that Excel opens it. */
    String ending() {
        return ending;
    }

    /** The form of a file; empty when it is none of these, or larger than can be written again. */
    static Optional<WorkbookForm> of(byte[] file) throws IOException {
        return switch (FileMagic.valueOf(file)) {
            case OOXML -> packaged(file);
            case OLE2 -> compound(file);
            default -> Optional.empty();
        };
    }

    private static Optional<WorkbookForm> packaged(byte[] file) throws IOException {
        if (file.length > LARGEST) {
            return Optional.empty();
        }
        String types = "";
        var room = new RoomNeeded();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                if (part.getName().equals(TYPES)) {
                    types = new String(archive.readNBytes(LARGEST), StandardCharsets.UTF_8);
                } else {
                    room.count(part.getName(), archive);
                }
                if (room.isTooMuch()) {
                    return Optional.empty();
                }
            }
        }
        if (!types.matches(WORKBOOK_TYPES)) {
            return Optional.empty();
        }
        return Optional.of(types.contains("macroEnabled.main+xml") ? XLSM : XLSX);
    }

    private static Optional<WorkbookForm> compound(byte[] file) throws IOException {
        if (file.length > LARGEST_COMPOUND) {
            return Optional.empty();
        }
        try (var compound = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            var root = compound.getRoot();
            for (String name : root.getEntryNames()) {
                if (name.equalsIgnoreCase("Workbook")) {
                    byte[] records = root.createDocumentInputStream(name).readAllBytes();
                    return RoomNeeded.isTooMuch(records) ? Optional.empty() : Optional.of(XLS);
                }
            }
            return Optional.empty();
        }
    }

    /** A workbook without sheets. */
    Workbook create() {
        return switch (this) {
            case XLS -> new HSSFWorkbook();
            case XLSX -> timeless(XSSFWorkbookType.XLSX);
            case XLSM -> timeless(XSSFWorkbookType.XLSM);
        };
    }

    /** A new workbook that does not say when it was made: the clock is no part of what it tells. */
    private static XSSFWorkbook timeless(XSSFWorkbookType type) {
        var book = new XSSFWorkbook(type);
        book.getProperties().getCoreProperties().setCreated(Optional.empty());
        return book;
    }

    Workbook open(byte[] file) throws IOException {
        if (this == XLS) {
            return new HSSFWorkbook(new ByteArrayInputStream(file));
        }
        var book = new XSSFWorkbook(new ByteArrayInputStream(file));
        // a workbook made from a template's file would not open under this form's ending
        book.setWorkbookType(this == XLSM ? XSSFWorkbookType.XLSM : XSSFWorkbookType.XLSX);
        if (book.getCTWorkbook().getSheets().sizeOfSheetArray() != book.getNumberOfSheets()) {
            throw new IOException("The library has lost sheets that have no cells, and would mix up the others");
        }
        return book;
    }
}
