package it.consuntivo.publish.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long tables and long tables of contents, which no report of a small body has. */
class PressTest {
    private static final int ROWS = 500;

    private final List<String> pages = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    @Test
    void setsALongTableAsOneWithItsHeaderOnEveryPage(@TempDir Path folder) throws IOException {
        Grid grid = new Grid("Elenco", Column.words("Voce", 60), Column.figures("Valore", 40));
        IntStream.rangeClosed(1, ROWS).forEach(number -> grid.row("Riga " + number, Integer.toString(number)));
        grid.total("Somma", "n");

        print(folder, book -> {
            title(book);
            book.grid(grid);
        });

        assertThat(count("Table"::equals)).isEqualTo(1);
        assertThat(count("Caption"::equals)).isEqualTo(1);
        assertThat(count("THead"::equals)).isEqualTo(1);
        assertThat(count("TR"::equals)).isEqualTo(1 + ROWS + 1);
        assertThat(count("TH"::equals)).isEqualTo(2 + ROWS + 1);
        assertThat(pages).hasSizeGreaterThan(8);
        assertThat(pages.subList(2, pages.size())).allMatch(page -> page.contains("Voce") && page.contains("Valore"));
        assertThat(String.join("\n", pages)).contains("Riga 1 1\n", "Riga 250 250\n", "Riga 500 500\n", "Somma n");
    }

    @Test
    void leavesAsManyPagesAsTheContentsTake(@TempDir Path folder) throws IOException {
        print(folder, book -> {
            title(book);
            IntStream.rangeClosed(1, 90).forEach(number -> {
                book.chapter("Capitolo");
                book.newPage();
            });
        });

        int last = pages.size() - 1;
        assertThat(pages.get(last - 1)).contains("90 Capitolo");
        assertThat(String.join("\n", pages.subList(1, 5))).containsPattern("90 Capitolo[ .]*" + last + "\n");
        assertThat(pages.get(last)).contains("Pagina " + (last + 1) + " di " + (last + 1));
        assertThat(count("TOCI"::equals)).isEqualTo(90);
    }

    @Test
    void readsTheContentsBetweenTheirTitleAndTheText(@TempDir Path folder) throws IOException {
        print(folder, book -> {
            title(book);
            book.frontMatter("Premessa");
            book.text("Testo");
        });

        assertThat(tags)
                .filteredOn(List.of("H1", "H2", "TOC", "TOCI", "P")::contains)
                .containsExactly("P", "H1", "H2", "TOC", "TOCI", "H2", "P");
    }

    private static void title(Book book) {
        book.cover("Comune", "Relazione", List.of());
        book.newPage();
        book.contents("Indice");
        book.newPage();
    }

    private long count(Predicate<String> wanted) {
        return tags.stream().filter(wanted).count();
    }

    private void print(Path folder, Consumer<Book> text) throws IOException {
        Path target = folder.resolve("prova.pdf");
        Press.print(
                new Imprint("Comune", "Relazione", Optional.empty(), Optional.empty(), "id", LocalDate.of(2025, 1, 1)),
                text,
                target);
        try (PdfDocument pdf = new PdfDocument(new PdfReader(target.toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.add(PdfTextExtractor.getTextFromPage(pdf.getPage(page)).replaceAll("[ \\u00A0]+", " "));
            }
            collect(pdf.getStructTreeRoot());
        }
    }

    private void collect(IStructureNode node) {
        if (node instanceof PdfStructElem element) {
            tags.add(element.getRole().getValue());
        }
        List<IStructureNode> kids = node.getKids();
        if (kids != null) {
            kids.stream().filter(PdfStructElem.class::isInstance).forEach(this::collect);
        }
    }
}
