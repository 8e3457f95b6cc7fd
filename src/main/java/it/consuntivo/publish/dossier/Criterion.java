package it.consuntivo.publish.dossier;

import it.consuntivo.publish.pdf.page.Book;
import java.util.List;

/**
 * A criterion of validation (Dipartimento della Funzione Pubblica, Linee guida n. 3 of November 2018).
 *
 * @param letter by which the guidelines name it; its texts go by it
 */
record Criterion(String letter, Evidence evidence) {
    /** A page of its own: what is asked, what the run shows, and room for the board's judgement. */
    void write(Case file, Book book) {
        book.newPage();
        book.frontMatter(letter + ") " + file.say(letter + ".title"));
        book.text(file.say(letter + ".question"));
        evidence.write(book);
        book.fields(List.of(file.say("field.judgement"), file.say("field.remarks")));
    }
}
