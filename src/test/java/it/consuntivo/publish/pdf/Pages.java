package it.consuntivo.publish.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report as its readers get it: written, and read back page by page. */
record Pages(List<String> texts) {
    static final String FILE = "relazione-performance.pdf";

    static Pages of(SampleYear year, Path folder) throws IOException {
        Path target = folder.resolve(FILE);
        new ReportPdf().write(year.publication(), target);
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

    /** The page that the table of contents gives for a heading. */
    int numberInContents(String heading) {
        Matcher line = Pattern.compile(Pattern.quote(heading) + " (\\d+)").matcher(texts.get(1));
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    /** The page that a heading stands on, after the table of contents. */
    int numberOf(String heading) {
        for (int i = 2; i < texts.size(); i++) {
            if (texts.get(i).contains(heading)) {
                return i + 1;
            }
        }
        return -1;
    }

    String all() {
        return String.join(" ", texts);
    }
}
