package it.consuntivo.publish.pdf.page;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.pdf.PdfDocument;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Prints a text as a file. It is set once: the pages of its table of contents are left blank until the pages of its
 * headings are known. Should it not fit in them, the text is set again and leaves as many as it takes.
 */
public final class Press {
    private Press() {}

    public static void print(Imprint imprint, Consumer<Book> text, Path target) throws IOException {
        try {
            int left = 1;
            int taken = print(imprint, text, left, target);
            while (taken > left) {
                left = taken;
                taken = print(imprint, text, left, target);
            }
        } catch (ITextException e) {
            throw causeOf(e);
        }
    }

    /**
     * Prints once.
     *
     * @param left how many pages are left for the table of contents
     * @return how many it took
     */
    private static int print(Imprint imprint, Consumer<Book> text, int left, Path target) throws IOException {
        Typeface faces = Typeface.load();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            PdfDocument pdf = ArchivalPdf.open(out, imprint, faces);
            try (Book book = new Book(pdf, faces, left)) {
                text.accept(book);
                int taken = book.fillContents();
                frame(pdf, new PageFrame(imprint, faces, pdf.getNumberOfPages()));
                return taken;
            }
        }
    }

    private static void frame(PdfDocument pdf, PageFrame frame) {
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            frame.draw(pdf.getPage(number), number);
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
