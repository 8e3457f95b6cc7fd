package it.consuntivo.publish.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import it.consuntivo.domain.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A report as its readers get it: written, and read back page by page. */
record Pages(List<String> texts) {
    static final FindingWords WORDS = new FindingWords() {
        @Override
        public String message(Finding finding) {
            return "La denominazione non è quella ufficiale (" + finding.code().id() + ").";
        }

        @Override
        public String remedy(Finding finding) {
            return "Usare la denominazione del glossario.";
        }
    };

    static Pages of(SampleYear year, Path folder) throws IOException {
        Path target = folder.resolve("relazione-performance.pdf");
        new ReportPdf().write(year.publication(), WORDS, target);
        keep(target);
        return read(target);
    }

    /** Leaves a copy to look at, when someone asks for it. */
    private static void keep(Path report) throws IOException {
        String folder = System.getProperty("consuntivo.keep-reports", "");
        if (!folder.isEmpty()) {
            String test = StackWalker.getInstance()
                    .walk(frames -> frames.filter(frame -> frame.getClassName().endsWith("Test"))
                            .findFirst()
                            .map(StackWalker.StackFrame::getMethodName)
                            .orElse("report"));
            Files.write(Path.of(folder).resolve(test + ".pdf"), Files.readAllBytes(report));
        }
    }

    static Pages read(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                texts.add(flat(PdfTextExtractor.getTextFromPage(pdf.getPage(page))));
            }
        }
        return new Pages(List.copyOf(texts));
    }

    /** Where a line ends is the layout's affair, and so is what keeps a sign by its number. */
    static String flat(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }

    String all() {
        return String.join(" ", texts);
    }
}
