package it.consuntivo.publish.pdf;

import it.consuntivo.publish.pdf.page.Book;

/** The plan and the documents it rests on. */
record Plan(Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.chapter("Il piano della performance");
        narrative.write("piano", book);
        book.section("I documenti del piano");
        narrative.write("documenti", book);
    }
}
