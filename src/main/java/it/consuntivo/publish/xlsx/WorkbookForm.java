package it.consuntivo.publish.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /**
     * A workbook in memory takes some thirty times the room of its sheets in the file; above this, one of them could
     * take all that a small machine has.
     */
    private static final long LARGEST = 4L << 20;

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
        String types = "";
        long unpacked = 0;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                if (part.getName().equals(TYPES)) {
                    types = new String(archive.readNBytes((int) LARGEST), StandardCharsets.UTF_8);
                } else if (isKeptInMemory(part.getName())) {
                    unpacked += archive.skip(LARGEST + 1 - unpacked);
                }
                if (unpacked > LARGEST) {
                    return Optional.empty();
                }
            }
        }
        if (!types.matches(WORKBOOK_TYPES)) {
            return Optional.empty();
        }
        return Optional.of(types.contains("macroEnabled.main+xml") ? XLSM : XLSX);
    }

    private static boolean isKeptInMemory(String part) {
        return part.startsWith("xl/") && part.endsWith(".xml");
    }

    private static Optional<WorkbookForm> compound(byte[] file) throws IOException {
        if (file.length > LARGEST) {
            return Optional.empty();
        }
        try (var compound = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return List.of("Workbook", "WORKBOOK").stream().anyMatch(compound.getRoot()::hasEntryCaseInsensitive)
                    ? Optional.of(XLS)
                    : Optional.empty();
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
