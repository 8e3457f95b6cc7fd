package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import it.consuntivo.domain.model.Exercise.Report.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What assistive tools and archives find in the file. */
class ReportStructureTest {
    @Test
    void isTaggedItalianWithATitleThatIsShown(@TempDir Path folder) throws IOException {
        inspect(folder, pdf -> {
            assertThat(pdf.isTagged()).isTrue();
            assertThat(pdf.getCatalog().getLang().toUnicodeString()).isEqualTo("it-IT");
            assertThat(pdf.getDocumentInfo().getTitle()).isEqualTo("Relazione sulla performance 2024");
            return pdf;
        });
    }

    @Test
    void declaresPdfAAndPdfUaAndNoDateButTheReports(@TempDir Path folder) throws IOException {
        inspect(folder, pdf -> {
            String xmp = new String(pdf.getXmpMetadataBytes(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("pdfaid:part", "pdfuaid:part").containsPattern("CreateDate.{1,3}2025-07-29");
            assertThat(pdf.getDocumentInfo().getMoreInfo("CreationDate")).isEqualTo("D:20250729000000Z");
            assertThat(pdf.getDocumentInfo().getMoreInfo("ModDate")).isEqualTo("D:20250729000000Z");
            return pdf;
        });
    }

    @Test
    void keepsItsIdentityFromRunToRun(@TempDir Path folder) throws IOException {
        List<String> first = inspect(folder, ReportStructureTest::identity);

        assertThat(inspect(folder, ReportStructureTest::identity))
                .isEqualTo(first)
                .doesNotContain("");
    }

    private static List<String> identity(PdfDocument pdf) {
        List<String> ids = new ArrayList<>();
        pdf.getTrailer().getAsArray(PdfName.ID).forEach(id -> ids.add(((PdfString) id).getValue()));
        return ids;
    }

    @Test
    void hasHeadingsTablesWithScopesAndListsInItsStructure(@TempDir Path folder) throws IOException {
        List<String> roles = inspect(folder, pdf -> roles(pdf.getStructTreeRoot()));

        assertThat(roles).contains("H1", "H2", "H3", "Table", "Caption", "TR", "L", "LI", "TOC", "TOCI", "Link", "P");
        assertThat(roles).filteredOn("H1"::equals).hasSize(1);
        assertThat(roles).contains("TH Column", "TH Row").doesNotContain("TH");
    }

    @Test
    void tagsTheHeadingsEmphasisAndListsOfANarrative(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published();
        year.report = SampleYear.report(
                Status.DRAFT,
                Map.of(
                        "ciclo",
                        "# Uno\n\nParole *lievi* e **forti** su ${ente}\n\n## Due\n\n1. a\n2. *b*",
                        "ordinari",
                        "# Tre\n\n${#tabella.altri}\n${tabella.altri}\n${/tabella.altri}"));
        List<String> roles = inspect(year, folder, pdf -> roles(pdf.getStructTreeRoot()));

        roles.removeIf("Span"::equals);
        int emphasis = roles.indexOf("Em");
        assertThat(roles.subList(emphasis - 3, emphasis + 2))
                .as("a chapter's first heading is a section's equal")
                .containsExactly("H2", "H3", "P", "Em", "Strong");
        assertThat(roles).filteredOn("Em"::equals).hasSize(2);
        assertThat(roles).filteredOn("H4"::equals).hasSize(2);
        assertThat(Pages.read(folder.resolve(Pages.FILE)).all())
                .contains("Parole lievi e forti su Comune di Sondrio", "1. a 2. b")
                .containsPattern("Tre Tabella \\d+");
    }

    @Test
    void offersItsChaptersAsBookmarks(@TempDir Path folder) throws IOException {
        List<String> bookmarks = inspect(folder, pdf -> pdf.getOutlines(false).getAllChildren().stream()
                .map(PdfOutline::getTitle)
                .toList());

        assertThat(bookmarks)
                .startsWith("I risultati in breve", "Premessa", "1  Il ciclo di gestione della performance")
                .endsWith("Allegato B  Schede ricevute", "Allegato C  Decisioni registrate");
    }

    private static List<String> roles(IStructureNode node) {
        List<String> roles = new ArrayList<>();
        if (node instanceof PdfStructElem element) {
            roles.add(element.getRole().getValue() + scope(element));
        }
        List<IStructureNode> kids = node.getKids();
        if (kids != null) {
            kids.stream().filter(kid -> kid instanceof PdfStructElem).forEach(kid -> roles.addAll(roles(kid)));
        }
        return roles;
    }

    private static String scope(PdfStructElem element) {
        return element.getAttributesList().stream()
                .map(attributes -> attributes.getAttributeAsEnum("Scope"))
                .filter(scope -> scope != null)
                .map(scope -> " " + scope)
                .findFirst()
                .orElse("");
    }

    private static <T> T inspect(Path folder, Function<PdfDocument, T> question) throws IOException {
        return inspect(SampleYear.published(), folder, question);
    }

    private static <T> T inspect(SampleYear year, Path folder, Function<PdfDocument, T> question) throws IOException {
        Path target = folder.resolve(Pages.FILE);
        new ReportPdf().write(year.publication(), target);
        try (PdfDocument pdf = new PdfDocument(new PdfReader(target.toFile()))) {
            return question.apply(pdf);
        }
    }
}
