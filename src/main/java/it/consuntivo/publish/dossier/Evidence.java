package it.consuntivo.publish.dossier;

import it.consuntivo.publish.pdf.page.Book;

/** What a run can show by itself for a criterion. */
@FunctionalInterface
interface Evidence {
    void write(Book book);
}
