package it.consuntivo.publish.pdf.page;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Prints a text as a file. It is set twice: a rough pull, untagged and thrown away, tells the page of each heading and
 * how many pages there are; the print carries them in its table of contents and at the foot of its pages.
 */
public final class Press {
    private Press() {}

    public static void print(Imprint imprint, Consumer<Book> text, Path target) throws IOException {
        try {
            Pull pull = pull(text);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                print(imprint, text, pull, out);
            }
        } catch (ITextException e) {
            throw causeOf(e);
        }
    }

    /** What the rough pull told. */
    private record Pull(List<Heading> headings, int pages) {}

    private static Pull pull(Consumer<Book> text) throws IOException {
        PdfDocument pdf = new PdfDocument(new PdfWriter(OutputStream.nullOutputStream()));
        Book book = new Book(pdf, Typeface.load(), List.of());
        int pages;
        try (book) {
            text.accept(book);
            pages = pdf.getNumberOfPages();
        }
        return new Pull(book.headings(), pages);
    }

    private static void print(Imprint imprint, Consumer<Book> text, Pull pull, OutputStream out) throws IOException {
        Typeface faces = Typeface.load();
        PdfDocument pdf = ArchivalPdf.open(out, imprint, faces);
        try (Book book = new Book(pdf, faces, pull.headings())) {
            text.accept(book);
            PageFrame frame = new PageFrame(imprint, faces, pull.pages());
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                frame.draw(pdf.getPage(number), number);
            }
        }
    }

    /** A full disk is the machine's fault and travels as such; anything else is ours. */
    private static IOException causeOf(ITextException fault) {
        if (fault.getCause() instanceof IOException machine) {
            return machine;
        }
        throw fault;
    }
}
