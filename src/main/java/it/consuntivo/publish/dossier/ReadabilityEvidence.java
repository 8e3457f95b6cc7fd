package it.consuntivo.publish.dossier;

import it.consuntivo.publish.pdf.Prose;
import it.consuntivo.publish.pdf.ReportPdf;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.PageCount;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** How long the report is, and how long its sentences are. Whether it is clear, people judge. */
final class ReadabilityEvidence {
    private final Case file;
    private final int pages;

    /**
     * @param beside where there is room for the report, which is printed to count its pages
     */
    ReadabilityEvidence(Case file, Path beside) throws IOException {
        this.file = file;
        this.pages = pages(file, beside);
    }

    private static int pages(Case file, Path beside) throws IOException {
        Path report = beside.resolveSibling("report.part");
        try {
            new ReportPdf().write(file.publication(), report);
            return PageCount.of(report);
        } finally {
            Files.deleteIfExists(report);
        }
    }

    void write(Book book) {
        book.items(List.of(file.say("l.pages", pages), sentences(), file.say("l.plain"), file.say("l.findings")));
    }

    private String sentences() {
        List<Integer> words = Prose.of(file.publication()).words();
        if (words.isEmpty()) {
            return file.say("l.no-sentences");
        }
        int all = words.stream().mapToInt(Integer::intValue).sum();
        BigDecimal average = BigDecimal.valueOf(all).divide(BigDecimal.valueOf(words.size()), 1, RoundingMode.HALF_UP);
        return file.say("l.sentences", words.size(), average, Collections.max(words));
    }
}
