package it.consuntivo.publish.pdf;

import it.consuntivo.publish.pdf.page.Book;

/** What the report is, and where its figures come from. */
record Premise(Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.frontMatter("Premessa");
        narrative.write("premessa", book);
    }
}
