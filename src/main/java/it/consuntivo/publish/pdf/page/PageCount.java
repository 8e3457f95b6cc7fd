package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Path;

/** How many pages a printed file has. */
public final class PageCount {
    private PageCount() {}

    public static int of(Path file) throws IOException {
        try (var pdf = new PdfDocument(new PdfReader(file.toFile()))) {
            return pdf.getNumberOfPages();
        }
    }
}
