package it.consuntivo.publish.pdf;

import it.consuntivo.publish.pdf.page.Book;

/** A part of the report; it knows by itself when it has nothing to say. */
interface Section {
    void write(Book book);
}
