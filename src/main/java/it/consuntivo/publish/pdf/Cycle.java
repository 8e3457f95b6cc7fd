package it.consuntivo.publish.pdf;

import it.consuntivo.publish.pdf.page.Book;

/** How objectives are set, followed and accounted for, and by which acts. */
record Cycle(Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.chapter("Il ciclo di gestione della performance");
        narrative.write("ciclo", book);
    }
}
