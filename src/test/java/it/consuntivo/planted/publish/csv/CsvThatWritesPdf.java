package it.consuntivo.planted.publish.csv;

import com.itextpdf.kernel.pdf.PdfDocument;

/** PDF is written in publish.pdf only. */
public interface CsvThatWritesPdf {
    PdfDocument document();
}
