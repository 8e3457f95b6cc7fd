package it.consuntivo.publish.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The bytes of a workbook: the same ones for the same content, whenever and wherever they are made. */
final class WorkbookBytes {
    /** Days of an archive have no zone; the very first that it knows would be taken for none and written with one. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 2, 0, 0);

    private WorkbookBytes() {}

    static byte[] of(Workbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return book instanceof XSSFWorkbook ? timeless(bytes.toByteArray()) : bytes.toByteArray();
    }

    /** The same parts in the same order, all under one day. */
    private static byte[] timeless(byte[] archive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_DAY);
                out.putNextEntry(copy);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
